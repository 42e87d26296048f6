// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Ghi chú: all notes that this device can read, by paper.
Page {
    id: page

    readonly property Notes notes: session.notes
    readonly property var kinds: ["all", "mine", "shared"]
    property string selected: ""

    settled: notes.loaded && session.papers.loaded

    PageList {
        id: list
        anchors.fill: parent
        columnWidth: Theme.column
        model: page.notes.list
        header: Column {
            x: list.edge
            width: list.innerWidth
            spacing: Theme.s3
            bottomPadding: Theme.s2

            PageHead {
                width: parent.width
                title: qsTr("Notes")
                sub: page.notes.count === 0 ? "" : qsTr("%1 of mine · %2 shared by others").arg(page.notes.mine).arg(page.notes.count - page.notes.mine)
                back: Desk.route.canGoBack
                onBackAsked: Desk.route.back()
            }
            Tabs {
                width: parent.width
                label: qsTr("Whose notes are shown")
                visible: page.notes.count > 0
                words: [qsTr("All"), qsTr("Mine"), qsTr("Shared by others")]
                current: page.kinds.indexOf(page.notes.show)
                onChosen: index => page.notes.show = page.kinds[index]
            }
            SearchField {
                width: parent.width
                visible: page.notes.count > 3
                placeholder: qsTr("Find in notes")
                text: page.notes.filter
                onEdited: page.notes.filter = text
            }
        }
        delegate: NoteEntry {
            x: list.edge
            width: list.innerWidth
            paper: page.session.papers.changes >= 0 ? page.session.papers.paper(row.paper) : page.session.papers.paper("")
            selected: page.selected === row.id
            onChosen: page.selected = selected ? "" : row.id
            onOpened: Desk.route.open("reader", {paper: row.paper, page: row.page})
            onRemoved: page.notes.remove(row.id)
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            y: list.headerItem ? list.headerItem.height + Theme.s5 : 0
            visible: page.notes.loaded && list.count === 0
            iconName: "note"
            what: page.notes.count === 0 ? qsTr("No notes yet") : qsTr("No note fits")
            todo: page.notes.count === 0 ? qsTr("Open a paper, select words and choose Highlight or Note. Your notes stay on this device unless you share them.")
                                         : qsTr("Choose All, or use fewer words.")
            actionText: page.notes.count === 0 && page.session.papers.count > 0 ? qsTr("Open the papers") : ""
            onActed: Desk.route.go("papers")
        }
    }
}
