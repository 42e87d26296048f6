// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// A tile of the home page that says what will stand here, and from whom.
Page {
    ScrollPage {
        id: page
        anchors.fill: parent

        PageHead {
            width: page.innerWidth
            title: qsTr("Notices")
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "bell"
            what: qsTr("No notices yet")
            todo: qsTr("The secretary's notices appear here: times, rooms, papers to hand in. A new one is marked on the home page.")
        }
    }
}
