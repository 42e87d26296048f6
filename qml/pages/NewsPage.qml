// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Có gì mới, where the home page has no room for it.
Page {
    id: news

    ScrollPage {
        id: page
        anchors.fill: parent

        PageHead {
            width: page.innerWidth
            title: qsTr("Since you last looked")
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
        }
        NewsCard {
            width: page.innerWidth
            session: news.session
        }
    }
}
