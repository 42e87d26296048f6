// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// While the council is being opened, or why it cannot be.
Item {
    Problem {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageEdge, Theme.column)
        visible: Desk.gate.state === "failed"
        what: qsTr("This council cannot be opened")
        why: Desk.gate.problem
        todo: Desk.gate.todo
        actionText: qsTr("Try again")
        onActed: Desk.look()
    }
    EmptyState {
        anchors.centerIn: parent
        visible: Desk.gate.state !== "failed"
        iconName: "doc"
        what: qsTr("Opening the council…")
        todo: qsTr("The papers and notes on this device are being made ready.")
    }
}
