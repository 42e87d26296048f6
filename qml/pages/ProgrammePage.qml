// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Chương trình: the items in their order, each with its state and its papers.
Page {
    id: page

    readonly property Programme programme: session.programme
    readonly property SittingWords sitting: SittingWords { meeting: page.programme.meeting }

    settled: programme.loaded && session.papers.loaded

    PageList {
        id: list
        anchors.fill: parent
        model: page.programme.items
        header: PageHead {
            x: list.edge
            width: list.innerWidth
            title: qsTr("Programme")
            sub: Say.joined([page.programme.meeting.title, page.sitting.time, page.programme.meeting.place], " · ")
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
        }
        delegate: ItemEntry {
            x: list.edge
            width: list.innerWidth
            topPadding: Theme.s3
            papers: page.session.papers.changes >= 0 ? page.session.papers.ofItem(row.id) : []
            onPaperAsked: paper => Desk.route.open("reader", {paper: paper})
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.scaled(96)
            visible: page.programme.loaded && list.count === 0
            iconName: "list"
            what: qsTr("No programme yet")
            todo: qsTr("The items appear here in their order when the office has entered them.")
        }
    }
}
