// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// While the sample meeting is being made.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: qsTr("The sample meeting is being made")
        size: Words.Display
        heading: true
    }
    ProgressRow {
        width: parent.width
        text: qsTr("Members, papers, a vote…")
        share: Desk.firstRun.progress
        cancellable: true
        onCancelled: Desk.firstRun.cancel()
    }
}
