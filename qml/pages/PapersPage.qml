// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Tài liệu: the packet by item of the programme.
Page {
    id: page

    readonly property Papers papers: session.papers

    settled: papers.loaded

    PageList {
        id: list
        anchors.fill: parent
        model: page.papers.list
        header: Column {
            x: list.edge
            width: list.innerWidth
            spacing: Theme.s3
            bottomPadding: Theme.s2

            PageHead {
                width: parent.width
                title: qsTr("Papers of the session")
                sub: page.papers.count === 0 ? "" : Say.joined(
                    [qsTr("%1 papers").arg(page.papers.count), qsTr("%1 pages in the packet").arg(Wording.number(page.papers.pages)),
                     page.papers.coming === 0 ? qsTr("all on this device") : ""], " · ")
                back: Desk.route.canGoBack
                onBackAsked: Desk.route.back()
            }
            ProgressRow {
                width: parent.width
                visible: page.papers.coming > 0
                text: page.papers.coming === 1 ? qsTr("Receiving 1 paper") : qsTr("Receiving %1 papers").arg(page.papers.coming)
                share: page.papers.share
                detail: page.session.sync.links === 0 ? qsTr("Goes on when another device is near. What is here can be read now.")
                                                      : qsTr("What is here can be read now.")
            }
            SearchField {
                width: parent.width
                visible: page.papers.count > 3
                placeholder: qsTr("Find by number, title or item")
                text: page.papers.filter
                onEdited: page.papers.filter = text
            }
        }
        delegate: PaperGroupEntry {
            x: list.edge
            width: list.innerWidth
            onOpened: Desk.route.open("reader", {paper: row.id})
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            y: list.headerItem ? list.headerItem.height + Theme.s5 : 0
            visible: page.papers.loaded && list.count === 0
            iconName: page.papers.filter === "" ? "doc" : "search"
            what: page.papers.filter === "" ? qsTr("No papers yet") : qsTr("No paper fits")
            todo: page.papers.filter === "" ? qsTr("Papers appear here when the office has published them, and arrive by themselves.")
                                            : qsTr("Use fewer words, or search inside the papers.")
            actionText: page.papers.filter === "" ? "" : qsTr("Search inside the papers")
            onActed: {
                page.session.search.query = page.papers.filter
                page.papers.filter = ""
                Desk.route.open("search")
            }
        }
    }
}
