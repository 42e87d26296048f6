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
            title: qsTr("Press digest")
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "news"
            what: qsTr("No press digest yet")
            todo: qsTr("The office's digest of the press appears here, with the source and the day of each article.")
        }
    }
}
