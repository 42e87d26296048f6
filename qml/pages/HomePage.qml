// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Trang chủ: into the sitting, the six tiles, what is new.
Page {
    id: home

    readonly property Programme programme: session.programme

    settled: programme.loaded && session.papers.loaded && session.people.loaded

    ScrollPage {
        id: page
        anchors.fill: parent
        spacing: Theme.narrow ? Theme.s3 : Theme.s4

        Banner {
            width: parent.width
            visible: Desk.firstRun.sample
            text: qsTr("This is the sample meeting: everything in it is invented.")
            actionText: qsTr("Throw it away")
            onClicked: Desk.firstRun.throwSampleAway()
        }
        EmptyState {
            visible: home.programme.loaded && !home.programme.meeting.known
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "cal"
            what: qsTr("There is no session yet")
            todo: home.session.office ? qsTr("Prepare one: its programme and papers then reach every device.")
                                      : qsTr("It appears here when the office has prepared it.")
            actionText: home.session.office ? qsTr("Prepare a session") : ""
            primary: true
            onActed: Desk.route.open("office")
        }
        SittingCard {
            width: page.innerWidth
            visible: home.programme.meeting.known
            council: home.session.council
            meeting: home.programme.meeting
            current: home.programme.current
            onEntered: Desk.route.go("now")
        }
        HomeTiles {
            width: page.innerWidth
            session: home.session
            onChosen: screen => Desk.route.open(screen)
        }
        CardButton {
            width: page.innerWidth
            visible: Theme.narrow
            text: qsTr("What is new")
            iconName: "bell"
            badge: home.session.news.count > 0 ? home.session.news.count : ""
            onClicked: Desk.route.open("news")
        }
        NewsCard {
            width: page.innerWidth
            visible: !Theme.narrow
            session: home.session
        }
    }
}
