// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Paper

// Reads one paper: pages, notes on them, contents, search.
FocusScope {
    id: reader

    required property OpenPaper paper
    required property string number          // of the paper in the packet; empty: none
    required property int packetFirst        // packet page of its first page; 0: it is in no packet
    required property int packetPages
    required property var notes              // model: noteId, page, kind, text, quote, authorName, audience, audienceWords, mine, atText, number, pinX, pinY
    required property var marks              // list of {id, page, quads, colour, kind} of the same notes
    required property var audiences          // list of {token, words, who, icon}
    required property string audience        // token of what is written next
    property bool revised: false             // a later revision is here
    property bool writable: true             // notes can be kept
    property bool undoable: false
    property int startPage: 1
    property real startOffset: 0
    property real startZoom: 0               // 0: as wide as the window

    signal back()
    signal openNumber()
    signal revisionAsked()
    signal audienceChosen(string token)
    signal addHighlight(var selection, string colour, string audience)
    signal addNote(var place, string text, string audience)
    signal removeNote(string id)
    signal undo()
    signal linkOpened(string address)
    signal copied(string text)
    signal placeLeft(int page, real offset, real zoom, bool fitsWidth)

    property string tool: ""                 // "", marker, note, eraser
    property string selectedNote: ""
    readonly property var audienceNow: audiences.find(one => one.token === audience) ?? {words: "", icon: ""}
    readonly property int pageNotes: marks.filter(mark => mark.page === view.currentPage).length
    readonly property bool ready: paper.state === OpenPaper.Ready
    readonly property bool paneBeside: Theme.wide
    property bool pageFirst: true            // what stands beside the page is made when the page was shown
    property bool begun: !pageFirst
    readonly property bool settled: view.settled && (!beside.wanted || beside.status === Loader.Ready)
    property alias view: view
    property int paneTab: SidePane.Notes

    function show(tab: int) {
        paneTab = tab
        paneBeside || paneSheet.open()
    }
    /// The words of a note that could not be kept, before the person again.
    function giveBack(place: var, text: string, problem: string) {
        note.ask(place, text, problem)
    }
    function choose(id: string) {
        selectedNote = id
        tool === "eraser" ? removeNote(id) : show(SidePane.Notes)
    }

    ReaderTopBar {
        id: top
        width: parent.width
        number: reader.number
        title: reader.paper.title
        page: Math.max(1, view.currentPage)
        pageCount: reader.paper.pageCount
        packetFirst: reader.packetFirst
        packetPages: reader.packetPages
        label: reader.paper.pageLabel(view.currentPage)
        panes: !reader.paneBeside && reader.ready
        onBackAsked: reader.back()
        onSearchAsked: reader.show(SidePane.Found)
        onNumberAsked: reader.ready ? goToSheet.open() : reader.openNumber()
        onPanesAsked: reader.show(reader.paneTab)
    }
    RowLayout {
        anchors.top: top.bottom
        anchors.bottom: tools.top
        width: parent.width
        spacing: 0
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.fill

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                Banner {
                    Layout.fillWidth: true
                    Layout.margins: Theme.s3
                    Layout.bottomMargin: 0
                    visible: reader.revised
                    kind: Banner.Gold
                    iconName: "swap"
                    strong: qsTr("There is a revised version")
                    text: qsTr("notes are kept")
                    actionText: qsTr("Open it")
                    onClicked: reader.revisionAsked()
                }
                Banner {
                    Layout.fillWidth: true
                    Layout.margins: Theme.s3
                    Layout.bottomMargin: 0
                    visible: reader.ready && reader.paper.arrived < 1
                    strong: qsTr("%1% has arrived").arg(Math.floor(reader.paper.arrived * 100))
                    text: qsTr("pages open as they come")
                }
                PaperView {
                    id: view
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    focus: true
                    visible: reader.ready
                    onSettledChanged: if (settled && reader.ready) reader.begun = true
                    paper: reader.paper
                    highlights: reader.marks
                    searchHits: reader.paper.hits
                    dragSelects: reader.tool === "marker"
                    reducedMotion: Theme.reducedMotion
                    paperColour: Theme.codeGround
                    outlineColour: Theme.line
                    selectionColour: Qt.rgba(Theme.focus.r, Theme.focus.g, Theme.focus.b, 0.3)
                    cursorColour: Theme.codeInk
                    hitColour: Qt.rgba(Theme.mark.r, Theme.mark.g, Theme.mark.b, 0.6)
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    Accessible.role: Accessible.Document
                    Accessible.name: qsTr("Page %1 of %2").arg(currentPage).arg(reader.paper.title)
                    Accessible.description: keys.text
                    Accessible.focusable: true
                    onSelectionChanged: selectionBar.asked = false
                    onSelectionFinished: {
                        if (reader.tool === "marker") reader.mark("yellow")
                        else if (reader.tool === "note") note.ask(selection)
                        else if (choosing) selectionBar.begin()
                    }
                    onNoteTapped: id => reader.choose(id)
                    onLinkActivated: address => reader.linkOpened(address)
                    onPageTapped: (at, x, y) => reader.tool === "note" && note.ask({page: at, text: "", quads: [[x, y, x, y, x, y, x, y]]})
                    onMovingChanged: moving || reader.placeLeft(positionPage, positionOffset, zoom, fitMode === PaperView.FitWidth)
                    Component.onCompleted: {
                        view.goTo(reader.startPage, reader.startOffset)
                        if (reader.startZoom > 0) view.zoom = reader.startZoom
                    }

                    PagePins {
                        view: view
                        model: reader.notes
                        selected: reader.selectedNote
                        onTapped: id => reader.choose(id)
                    }
                    FocusRing {
                        shown: view.visualFocus
                        radius: 0
                        inside: true
                    }
                    SelectionBar {
                        id: selectionBar
                        room: view.width - 2 * Theme.s2
                        property bool asked: false       // by Enter: while keys still choose it would cover words
                        function begin() {
                            asked = true
                            takeKeys()
                        }
                        visible: reader.writable && reader.tool === "" && view.hasSelection && !view.moving && (asked || !view.choosing)
                        x: Math.max(Theme.s2, Math.min(view.width - width - Theme.s2, view.selectionEnd.x - width / 2))
                        y: Math.max(Theme.s2, Math.min(view.height - height - Theme.s2, view.selectionEnd.y + Theme.s2))
                        onHighlightAsked: reader.mark("yellow")
                        onNoteAsked: note.ask(view.selection)
                        onCopyAsked: {
                            reader.copied(view.selectedText)
                            view.forceActiveFocus(Qt.ShortcutFocusReason)
                        }
                        onDone: {
                            asked = false
                            view.forceActiveFocus(Qt.ShortcutFocusReason)
                        }
                    }
                }
                Words {
                    id: keys
                    Layout.fillWidth: true
                    Layout.margins: Theme.s2
                    visible: view.visualFocus && reader.writable && Theme.scaledWidth >= 300
                    text: view.choosing ? qsTr("Arrows: word by word · Shift: choose more · Enter: done · Esc: stop")
                                        : qsTr("Enter: choose words on the page")
                    size: Words.Label
                    muted: true
                    Accessible.ignored: true         // the page's description
                }
            }
            ReaderState {
                anchors.fill: parent
                paper: reader.paper
                onBackAsked: reader.back()
            }
        }
        Rectangle {
            Layout.preferredWidth: Theme.scaled(300)
            Layout.fillHeight: true
            visible: reader.paneBeside && reader.ready
            color: Theme.paper

            Rectangle {
                width: Theme.hairline
                height: parent.height
                color: Theme.line
            }
            Loader {
                id: beside
                readonly property bool wanted: parent.visible
                anchors.fill: parent
                active: wanted && reader.begun
                asynchronous: reader.pageFirst
                sourceComponent: side
            }
        }
    }
    PageToolbar {
        id: tools
        anchors.bottom: parent.bottom
        width: parent.width
        visible: reader.ready
        height: visible ? implicitHeight : 0
        writable: reader.writable
        tools: [{name: "marker", text: qsTr("Highlight"), iconName: "marker"}, {name: "note", text: qsTr("Note"), iconName: "note"},
                {name: "eraser", text: qsTr("Eraser"), iconName: "eraser"}]
        tool: reader.tool
        undoable: reader.undoable
        audience: reader.audienceNow.words
        audienceIcon: reader.audienceNow.icon
        hasPrevious: view.currentPage > 1
        hasNext: view.currentPage < reader.paper.pageCount
        onToolChosen: name => reader.tool = name
        onUndone: reader.undo()
        onAudienceAsked: audienceSheet.open()
        onPreviousAsked: view.goTo(view.currentPage - 1)
        onNextAsked: view.goTo(view.currentPage + 1)
    }

    function mark(colour: string) {
        addHighlight(view.selection, colour, audience)
        if (view.choosing) view.forceActiveFocus(Qt.ShortcutFocusReason)
        view.clearSelection()
    }

    Component {
        id: side
        SidePane {
            paper: reader.paper
            notes: reader.notes
            page: Math.max(1, view.currentPage)
            pageNotes: reader.pageNotes
            tab: reader.paneTab
            hit: view.currentHit
            selectedNote: reader.selectedNote
            onTabChanged: reader.paneTab = tab
            onPageChosen: to => {
                view.goTo(to)
                paneSheet.close()
            }
            onNoteChosen: id => reader.selectedNote = reader.selectedNote === id ? "" : id
            onNoteRemoved: id => reader.removeNote(id)
            onHitChosen: index => {
                view.currentHit = index
                paneSheet.close()
            }
        }
    }
    Sheet {
        id: paneSheet
        title: reader.paper.title
        height: parent ? parent.height - (below ? Theme.target : 0) : 0

        Loader {
            width: paneSheet.innerWidth
            height: Math.max(Theme.scaled(240), paneSheet.height - Theme.scaled(130))
            active: paneSheet.visible
            asynchronous: true
            sourceComponent: side
        }
    }
    GoToSheet {
        id: goToSheet
        paper: reader.paper
        packetFirst: reader.packetFirst
        onChosen: to => view.goTo(to)
    }
    AudienceSheet {
        id: audienceSheet
        audiences: reader.audiences
        current: reader.audience
        onChosen: token => reader.audienceChosen(token)
    }
    NoteSheet {
        id: note
        audienceWords: reader.audienceNow.words
        // The bar that asked for it may be gone.
        onClosed: if (view.choosing) view.forceActiveFocus(Qt.ShortcutFocusReason)
        onWritten: (place, text) => {
            reader.addNote(place, text, reader.audience)
            view.clearSelection()
        }
    }
}
