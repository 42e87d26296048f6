// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop.Paper

// The view of a paper under mouse, wheel and keys. Its pages are 300 by 400 points with one line of text, 40 points from the left and 95
// from the top.
TestCase {
    id: test
    name: "PaperView"
    when: windowShown
    width: 424
    height: 500
    visible: true

    readonly property int patience: 30000

    Component { id: opened; OpenPaper {} }
    Component {
        id: viewed
        PaperView {
            anchors.fill: parent
            focus: true
        }
    }
    SignalSpy { id: spy }

    function make(file) {
        const paper = createTemporaryObject(opened, test, {file: file ?? paperFile})
        const view = createTemporaryObject(viewed, test, {paper: paper})
        tryCompare(paper, "state", OpenPaper.Ready, patience)
        tryCompare(view, "settled", true, patience)
        view.forceActiveFocus()
        return view
    }
    function textAt(view, page, share) {
        return view.placeOf(page, (40 + 140 * share) / 300, 95 / 400)
    }

    function test_opens_at_the_first_page_as_wide_as_the_view() {
        const view = make()
        compare(view.paper.pageCount, 40)
        compare(view.currentPage, 1)
        fuzzyCompare(view.rectOf(1).width, 400, 1)
        fuzzyCompare(view.rectOf(1).x, 12, 1)
        verify(view.contentHeight > 40 * 500)
    }
    function test_keys_turn_pages() {
        const view = make()
        keyClick(Qt.Key_PageDown)
        fuzzyCompare(view.contentY, 450, 1)
        keyClick(Qt.Key_Space, Qt.ShiftModifier)
        compare(view.contentY, 0)
        keyClick(Qt.Key_End)
        compare(view.currentPage, 40)
        keyClick(Qt.Key_Home)
        compare(view.currentPage, 1)
        keyClick(Qt.Key_Down)
        verify(view.contentY > 0)
        tryCompare(view, "settled", true, patience)
    }
    function test_wheel_scrolls_and_zooms_where_it_points() {
        const view = make()
        mouseWheel(view, 200, 200, 0, -240)
        verify(view.contentY > 50)
        const before = view.placeOf(1, 0.5, 0.5)
        const zoom = view.zoom
        mouseWheel(view, before.x, before.y, 0, 240, Qt.NoButton, Qt.ControlModifier)
        verify(view.zoom > zoom)
        fuzzyCompare(view.placeOf(1, 0.5, 0.5).x, before.x, 2)
        fuzzyCompare(view.placeOf(1, 0.5, 0.5).y, before.y, 2)
        compare(view.fitMode, PaperView.FitNone)
    }
    function test_goes_to_a_page_and_remembers_where_it_stands() {
        const view = make()
        view.goTo(17, 0.25)
        compare(view.positionPage, 17)
        fuzzyCompare(view.positionOffset, 0.25, 0.01)
        tryCompare(view, "settled", true, patience)
        view.width = 300
        fuzzyCompare(view.positionOffset, 0.25, 0.01)
        compare(view.positionPage, 17)
        view.goTo(400)
        compare(view.currentPage, 40)
        compare(view.paper.pageLabel(1), "i")
        compare(view.paper.pageOf("iii"), 3)
        compare(view.paper.pageOf("2"), 6)
        compare(view.paper.pageOf("39"), 39)
        compare(view.paper.pageOf("no"), 0)
    }
    function test_the_mouse_selects_words_and_a_double_click_one() {
        const view = make()
        tryVerify(() => view.pageText !== "", patience)
        compare(view.pageText.trim(), "Page 1 of the paper")
        const from = textAt(view, 1, 0.02)
        const to = textAt(view, 1, 0.6)
        spy.target = view
        spy.signalName = "selectionFinished"
        spy.clear()
        mousePress(view, from.x, from.y)
        mouseMove(view, (from.x + to.x) / 2, to.y)
        mouseMove(view, to.x, to.y)
        mouseRelease(view, to.x, to.y)
        compare(spy.count, 1)
        compare(view.selection.page, 1)
        verify(view.selection.text.startsWith("age 1") || view.selection.text.startsWith("Page 1"))
        compare(view.selection.quads.length, 1)
        verify(view.selectionEnd.y > from.y)
        keyClick(Qt.Key_Escape)
        compare(view.selection.page, undefined)
        mouseDoubleClickSequence(view, from.x + 4, from.y)
        compare(view.selection.text, "Page")
    }
    function test_keys_choose_words() {
        const view = make()
        tryVerify(() => view.pageText !== "", patience)
        keyClick(Qt.Key_F7)
        verify(view.choosing)
        verify(!view.hasSelection)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right, Qt.ShiftModifier)
        compare(view.selectedText, "1 of")
        keyClick(Qt.Key_Escape)
        verify(view.choosing)
        verify(!view.hasSelection)
        keyClick(Qt.Key_End)
        spy.target = view
        spy.signalName = "selectionFinished"
        spy.clear()
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(view.selectedText, "paper")
        keyClick(Qt.Key_Right)
        tryVerify(() => view.rectOf(2).y < view.height, patience)  // the first word of the next page, brought into sight
        tryCompare(view, "currentPage", 2, patience)
        keyClick(Qt.Key_Home, Qt.ControlModifier)
        keyClick(Qt.Key_End, Qt.ShiftModifier)
        compare(view.selectedText, "Page 2 of the paper")
        keyClick(Qt.Key_F7)
        verify(!view.choosing)
        view.clearSelection()
        keyClick(Qt.Key_Return)
        tryVerify(() => view.choosing, patience)
        mouseClick(view, 200, 300)
        verify(!view.choosing)
    }
    function test_a_mark_is_tapped_and_a_page_beside_it() {
        const view = make()
        view.highlights = [{id: "n1", page: 1, kind: "highlight", colour: "#FFE58A", quads: [[0.1, 0.5, 0.5, 0.5, 0.1, 0.6, 0.5, 0.6]]}]
        const on = view.placeOf(1, 0.3, 0.55)
        const beside = view.placeOf(1, 0.8, 0.55)
        spy.target = view
        spy.signalName = "noteTapped"
        spy.clear()
        mouseClick(view, on.x, on.y)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "n1")
        spy.signalName = "pageTapped"
        spy.clear()
        mouseClick(view, beside.x, beside.y)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], 1)
        fuzzyCompare(spy.signalArguments[0][1], 0.8, 0.02)
    }
    function test_a_finger_scrolls_and_two_fingers_zoom() {
        const view = make()
        view.reducedMotion = true
        const touch = touchEvent(view)
        touch.press(0, view, 200, 400).commit()
        for (let y = 380; y >= 200; y -= 20) touch.move(0, view, 200, y).commit()
        touch.release(0, view, 200, 200).commit()
        verify(view.contentY > 100)
        const zoom = view.zoom
        touch.press(0, view, 180, 200).press(1, view, 220, 200).commit()
        for (let by = 5; by <= 40; by += 5) touch.move(0, view, 180 - by, 200).move(1, view, 220 + by, 200).commit()
        touch.release(0, view, 140, 200).release(1, view, 260, 200).commit()
        verify(view.zoom > 1.5 * zoom)
        tryCompare(view, "settled", true, patience)
    }
    function test_search_finds_pages_and_brings_a_hit_into_sight() {
        const view = make()
        view.paper.search("PAGE 3")
        tryCompare(view.paper, "searching", false, patience)
        compare(view.paper.hits.length, 11)
        view.searchHits = view.paper.hits
        view.currentHit = 5
        compare(view.currentHit, 5)
        const place = view.placeOf(view.paper.hits[5].page, 0.3, 0.24)
        verify(place.y > 0 && place.y < view.height)
        view.paper.search("")
        compare(view.paper.hits.length, 0)
    }
    function test_a_broken_file_gives_a_sentence() {
        const paper = createTemporaryObject(opened, test, {file: brokenFile})
        tryCompare(paper, "state", OpenPaper.Failed, patience)
        verify(paper.problem !== "")
        paper.file = paperFile
        tryCompare(paper, "state", OpenPaper.Ready, patience)
        paper.file = ""
        compare(paper.state, OpenPaper.None)
        compare(paper.pageCount, 0)
    }
    Component { id: small; PaperThumbnail { width: 100; height: 133 } }
    function test_a_page_in_small_is_drawn() {
        const view = make()
        const item = createTemporaryObject(small, test, {paper: view.paper, page: 30})
        tryCompare(item, "drawn", true, patience)
        fuzzyCompare(item.ratio, 4 / 3, 0.01)
    }
    Component { id: anchored; PageAnchor {} }
    function test_an_anchor_moves_with_its_page() {
        const view = make()
        const item = createTemporaryObject(anchored, view, {view: view, page: 2, at: Qt.point(0.5, 0.1)})
        verify(!item.inSight || item.y > 400)
        view.goTo(2)
        compare(item.inSight, true)
        fuzzyCompare(item.y, view.placeOf(2, 0.5, 0.1).y, 0.5)
        view.goTo(30)
        compare(item.inSight, false)
    }
}
