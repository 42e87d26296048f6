// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Kyhop.Base
import Kyhop.Desk

ApplicationWindow {
    id: window

    readonly property bool settled: Desk.gate.state !== "opening" && (Desk.session === null || Desk.session.ready)

    width: 1024
    height: 768
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    title: Desk.session ? qsTr("%1 – Kỳ Họp").arg(Desk.session.council) : qsTr("Kỳ Họp")
    color: Theme.paper

    ListView {
        anchors.fill: parent
        model: Desk.session ? Desk.session.programme.items : null
        delegate: Text {
            required property agendaRow row
            text: row.number + " " + row.title + " " + Words.itemState(row.state)
        }
    }
    Text { text: Desk.gate.state + " " + Desk.gate.problem + (Desk.session ? Desk.session.personName + " " + Words.day(Desk.session.programme.meeting.start) : "") ; anchors.bottom: parent.bottom }
}
