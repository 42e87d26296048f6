// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Trang chủ: into the sitting, the six tiles, what is new.
Page {
    id: home
    settled: session.programme.loaded

    ScrollPage {
        anchors.fill: parent

        EmptyState {
            visible: home.session.programme.loaded && !home.session.programme.meeting.known
            anchors.horizontalCenter: parent.horizontalCenter
            what: qsTr("There is no session yet")
            todo: qsTr("It appears here when the office has prepared it.")
        }
    }
}
