// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Desk

// The six tiles of a council's session, in their fixed order.
GridLayout {
    id: tiles

    required property Session session
    signal chosen(string screen)

    readonly property Papers papers: session.papers

    columns: Theme.narrow ? 2 : 3
    columnSpacing: Theme.narrow ? Theme.s2 : Theme.s3
    rowSpacing: columnSpacing

    component HomeTile: Tile {
        required property string screen
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: tiles.chosen(screen)
    }

    HomeTile {
        screen: "papers"
        text: qsTr("Papers of the session")
        iconName: "doc"
        sub: tiles.papers.count === 0 ? qsTr("no papers yet")
             : Say.joined([qsTr("%1 papers").arg(tiles.papers.count),
                           tiles.papers.coming === 0 ? qsTr("all on this device") : qsTr("%1 still to come").arg(tiles.papers.coming)], " · ")
        badge: tiles.session.news.papers > 0 ? qsTr("%1 new").arg(tiles.session.news.papers) : ""
    }
    HomeTile {
        screen: "programme"
        text: qsTr("Programme")
        iconName: "list"
        sub: tiles.session.programme.items.count === 0 ? qsTr("no items yet") : qsTr("%1 items").arg(tiles.session.programme.items.count)
        badge: tiles.session.news.items > 0 ? qsTr("%1 new").arg(tiles.session.news.items) : ""
    }
    HomeTile {
        screen: "people"
        text: qsTr("Delegates")
        iconName: "people"
        sub: Say.joined([qsTr("%1 delegates").arg(tiles.session.people.delegates),
                         tiles.session.people.groups > 0 ? qsTr("%1 groups").arg(tiles.session.people.groups) : ""], " · ")
    }
    HomeTile {
        screen: "notices"
        text: qsTr("Notices")
        iconName: "bell"
        sub: qsTr("none yet")
    }
    HomeTile {
        screen: "press"
        text: qsTr("Press digest")
        iconName: "news"
        sub: qsTr("none yet")
    }
    HomeTile {
        screen: "petitions"
        text: qsTr("Voters' opinions")
        iconName: "voice"
        sub: qsTr("none yet")
    }
}
