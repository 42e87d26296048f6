// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Đang họp: follows the meeting; for chair and secretary the desk from which it is led.
Page {
    id: now

    readonly property bool leads: session.chair || session.office

    settled: session.programme.loaded && (!session.programme.meeting.known || session.polls.loaded && session.attendance.loaded && session.speakers.loaded)

    Loader {
        anchors.fill: parent
        visible: now.session.programme.meeting.known
        sourceComponent: now.leads ? desk : follow
    }
    EmptyState {
        anchors.centerIn: parent
        visible: now.session.programme.loaded && !now.session.programme.meeting.known
        iconName: "now"
        what: qsTr("There is no session yet")
        todo: qsTr("It appears here when the office has prepared it.")
    }
    Component {
        id: follow
        DelegateNow {
            session: now.session
            onFootChanged: now.foot = foot
        }
    }
    Component {
        id: desk
        ChairDesk {
            session: now.session
            onFootChanged: now.foot = foot
        }
    }
}
