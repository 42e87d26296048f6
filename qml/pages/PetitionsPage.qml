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
            title: qsTr("Voters' opinions")
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "voice"
            what: qsTr("No opinions yet")
            todo: qsTr("Opinions and petitions of voters appear here when the delegate groups have handed them in, with the answers of those responsible.")
        }
    }
}
