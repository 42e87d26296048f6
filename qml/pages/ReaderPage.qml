// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk
import Kyhop.Paper

// Đọc tài liệu: route "reader" with {paper, page}; or {number}, {named} for what people say and type.
Page {
    id: page

    readonly property var asked: Desk.route.with
    readonly property Papers papers: session.papers
    readonly property paperRow wanted: papers.changes < 0 ? papers.paper("")
                                       : asked.paper ? papers.paper(asked.paper)
                                       : asked.number ? papers.numbered(asked.number) : papers.named(asked.named ?? "")
    readonly property string paperId: asked.paper ? asked.paper : wanted.id
    readonly property bool missing: papers.loaded && paperId === ""

    settled: missing || reading.withdrawn || reading.paper.state === OpenPaper.Failed || reading.paper.state === OpenPaper.Arriving
             || view.item !== null && (view.item as Reader).settled
    header: Item {}

    Reading {
        id: reading
        session: page.session
        page: page.asked.page ?? 0
        paperId: page.paperId
    }
    Loader {
        id: view
        anchors.fill: parent
        active: reading.placed && !reading.withdrawn
        asynchronous: true
        focus: true
        sourceComponent: Reader {
            id: reader
            // The page that a message can point to, also when it was opened by its number and nothing was turned.
            readonly property int shownPage: reader.ready ? reader.view.currentPage : 0
            onShownPageChanged: if (shownPage > 0) page.session.chat.seePage(reading.paperId, shownPage)

            focus: true
            paper: reading.paper
            number: reading.row.number > 0 ? reading.row.number : ""
            packetFirst: reading.row.firstPage
            packetPages: page.papers.pages
            notes: reading.notes
            marks: reading.notes.marks.map(mark => Object.assign({}, mark, {colour: Theme.markColour(mark.colour)}))
            audiences: audienceWords.list
            audience: page.session.notes.audience
            revised: reading.revised
            undoable: Desk.notices.undoable
            startPage: reading.startPage
            startOffset: reading.startOffset
            startZoom: reading.startZoom
            onBack: Desk.route.canGoBack ? Desk.route.back() : Desk.route.go("papers")
            onOpenNumber: Desk.route.open("search")
            onRevisionAsked: reading.openRevision()
            onAudienceChosen: token => token === "person" ? persons.open() : page.session.notes.audience = token
            onAddHighlight: (selection, colour, audience) => page.session.notes.highlight(reading.paperId, selection, colour, audience)
            onAddNote: (place, text, audience) => page.session.notes.add(reading.paperId, place, text, audience)
            onRemoveNote: id => page.session.notes.remove(id)
            onUndo: Desk.notices.undo()
            onPlaceLeft: (at, offset, zoom, fitsWidth) => reading.keepPlace(at, offset, zoom, fitsWidth)
        }
    }
    Connections {
        target: page.session.notes
        function onNotKept(place, text, problem) {
            if (view.item) (view.item as Reader).giveBack(place, text, problem)
        }
    }
    AudienceWords {
        id: audienceWords
        notes: page.session.notes
    }
    PersonSheet {
        id: persons
        title: qsTr("Who will see it")
        people: page.session.people
        onChosen: id => page.session.notes.audience = "person:" + id
    }
    EmptyState {
        anchors.centerIn: parent
        visible: page.missing || reading.withdrawn
        iconName: reading.withdrawn ? "stop" : "search"
        what: reading.withdrawn ? qsTr("This paper was withdrawn") : qsTr("There is no such paper")
        todo: reading.withdrawn ? qsTr("The office took it back. Your notes on it are kept.")
                                : qsTr("Look at the number again, or search for words of the title.")
        actionText: reading.withdrawn ? qsTr("Back to the papers") : qsTr("Go to…")
        onActed: reading.withdrawn ? Desk.route.go("papers") : Desk.route.open("search")
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !page.missing && !reading.placed
        what: qsTr("Opening the paper…")
    }
}
