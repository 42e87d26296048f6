// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Paper

// Beside the page: notes, contents, pages, places found. One at a time.
Item {
    id: side

    enum Tab { Notes, Contents, Pages, Found }

    required property OpenPaper paper
    required property var notes
    required property int page
    required property int pageNotes
    property int tab: SidePane.Notes
    property int hit: -1
    property string selectedNote: ""
    signal pageChosen(int page)
    signal noteChosen(string id)
    signal noteRemoved(string id)
    signal hitChosen(int index)

    Tabs {
        id: tabs
        label: qsTr("Beside the page")
        x: Theme.s4
        y: Theme.s3
        width: parent.width - 2 * Theme.s4
        words: [qsTr("Notes"), qsTr("Contents"), qsTr("Pages"), qsTr("Find")]
        current: side.tab
        onChosen: index => side.tab = index
    }
    Loader {
        id: loader
        x: side.tab === SidePane.Notes ? 0 : Theme.s3
        anchors.top: tabs.bottom
        anchors.topMargin: side.tab === SidePane.Notes ? 0 : Theme.s3
        anchors.bottom: parent.bottom
        width: parent.width - 2 * x
        focus: true
        sourceComponent: [notesPane, contentsPane, pagesPane, foundPane][side.tab]
    }
    Component {
        id: notesPane
        NotesPane {
            notes: side.notes
            page: side.page
            pageNotes: side.pageNotes
            selected: side.selectedNote
            onChosen: id => side.noteChosen(id)
            onRemoveAsked: id => side.noteRemoved(id)
        }
    }
    Component {
        id: contentsPane
        OutlinePane {
            paper: side.paper
            page: side.page
            onChosen: page => side.pageChosen(page)
        }
    }
    Component {
        id: pagesPane
        PagesPane {
            paper: side.paper
            page: side.page
            onChosen: page => side.pageChosen(page)
        }
    }
    Component {
        id: foundPane
        SearchPane {
            paper: side.paper
            page: side.page
            current: side.hit
            onChosen: index => side.hitChosen(index)
        }
    }
}
