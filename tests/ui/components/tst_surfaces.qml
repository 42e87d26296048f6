// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// What comes and goes: toast, sheet, dialog, choice; and the frame in its width classes.
TestCase {
    id: test
    name: "Surfaces"
    when: windowShown
    width: 800
    height: 700
    visible: true

    function make(component) {
        failOnWarning(/.?/)
        const item = createTemporaryObject(component, test)
        verify(item !== null)
        return item
    }
    function cleanup() {
        Theme.windowWidth = 1024
        Theme.windowHeight = 768
        Theme.scale = 1
        Theme.leftHanded = false
        Theme.reducedMotion = false
    }

    Component { id: toast; Toast {} }
    SignalSpy { id: acted; signalName: "acted" }
    function test_toast_undoes_by_key() {
        const item = make(toast)
        acted.target = item
        acted.clear()
        verify(!item.visible)
        item.show("Đã xóa ghi chú")
        verify(item.visible)
        compare(item.Accessible.role, Accessible.AlertMessage)
        keySequence("Ctrl+Z")
        compare(acted.count, 1)
        verify(!item.visible)
    }
    function test_toast_is_reached_by_tab() {
        const item = make(toast)
        acted.target = item
        acted.clear()
        item.show("Đã xóa ghi chú")
        test.forceActiveFocus()
        let steps = 0
        while (steps++ < 5 && !(test.Window.activeFocusItem instanceof Button)) keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(acted.count, 1)
    }
    function test_toast_stays_eight_seconds() {
        const item = make(toast)
        item.show("Đã xóa ghi chú")
        verify(Theme.undoTime >= 8000)
        wait(500)
        verify(item.visible)
    }

    Component {
        id: confirm
        ConfirmSheet { title: "Xóa?"; doText: "Xóa ghi chú"; keepText: "Giữ lại" }
    }
    SignalSpy { id: yes; signalName: "confirmed" }
    function test_confirm_asks_and_escape_keeps() {
        Theme.reducedMotion = true
        const item = make(confirm)
        yes.target = item
        yes.clear()
        item.open()
        tryVerify(() => item.opened)
        compare(bus.role(item.contentItem.parent), Accessible.Dialog)
        compare(bus.name(item.contentItem.parent), "Xóa?")
        keyClick(Qt.Key_Escape)
        tryVerify(() => !item.visible)
        compare(yes.count, 0)
        item.open()
        tryVerify(() => item.opened)
        keyClick(Qt.Key_Return)   // the focus is on the safe answer
        tryVerify(() => !item.visible)
        compare(yes.count, 0)
        item.open()
        tryVerify(() => item.opened)
        waitForRendering(item.contentItem)
        mouseClick(item.actions[0])
        compare(yes.count, 1)
    }

    Component {
        id: combo
        ComboRow { width: 400; label: "Loại"; options: ["Tờ trình", "Báo cáo"] }
    }
    SignalSpy { id: chosen; signalName: "chosen" }
    function test_combo_says_what_is_chosen() {
        Theme.reducedMotion = true
        const item = make(combo)
        chosen.target = item
        chosen.clear()
        compare(bus.role(item), Accessible.ComboBox)
        item.current = 1
        compare(item.Accessible.description, "Báo cáo")
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Escape)
        compare(chosen.count, 0)
    }

    Component {
        id: frame
        AppFrame {
            anchors.fill: parent
            place: "now"
            topBar.session: "Kỳ họp thứ 2"
            topBar.sync: "Kết nối 12 máy · đã nhận đủ"
            topBar.syncBrief: "12 máy"
            topBar.initials: "BH"
            pane: Item { implicitHeight: 100 }
        }
    }
    SignalSpy { id: placed; signalName: "placeChosen" }
    function find(item, test) {
        if (test(item)) return item
        for (const child of Array.from(item.children)) {
            const found = find(child, test)
            if (found) return found
        }
        return null
    }
    function test_frame_places() {
        const item = make(frame)
        placed.target = item
        placed.clear()
        compare(item.places.length, 7)
        const chat = find(item, child => child instanceof RailEntry && child.text === "Chat")
        verify(chat.visible)
        mouseClick(chat)
        compare(placed.count, 1)
        compare(placed.signalArguments[0][0], "chat")
        verify(item.paneBeside)
    }
    function test_frame_narrow_keeps_now() {
        Theme.windowWidth = 360
        Theme.windowHeight = 740
        const item = make(frame)
        verify(!item.paneBeside)
        compare(item.phonePlace, "now")
        const now = find(item, child => child instanceof BottomEntry && child.text === "In session")
        verify(now.visible)
    }
    function test_places_that_do_not_fit_go_into_more() {
        Theme.windowWidth = 360
        Theme.windowHeight = 740
        Theme.scale = 2
        const item = make(frame)
        item.anchors.fill = undefined
        item.width = 360
        item.height = 700
        const entries = ["In session", "More", "Chat"].map(word => find(item, child => child instanceof BottomEntry && child.text === word))
        tryVerify(() => entries[0].visible)
        verify(entries[1].visible)
        verify(!entries[2].visible)
        item.place = "chat"
        compare(item.phonePlace, "more")
    }
    function test_left_hand() {
        const item = make(frame)
        const rail = find(item, child => child instanceof Rail)
        compare(rail.x, 0)
        Theme.leftHanded = true
        compare(rail.x, item.width - rail.width)
    }

    Component {
        id: top
        TopBar {
            width: 360
            session: "Kỳ họp thứ 2"
            sync: "Chưa kết nối · mọi việc đã lưu trên máy này"
            syncBrief: "chưa kết nối"
            initials: "BH"
        }
    }
    function test_the_sync_line_settles_where_it_has_little_room() {
        Theme.windowWidth = 360
        Theme.windowHeight = 740
        Theme.scale = 2
        const item = make(top)
        const line = find(item, child => child instanceof SyncLine && child.visible)
        tryVerify(() => line.useBrief)
        item.width = 1400
        tryVerify(() => !line.useBrief)
        item.width = 360
        tryVerify(() => line.useBrief)
    }

    Component {
        id: readerBar
        ReaderTopBar {
            width: 700
            number: "12"
            title: "Tờ trình về việc điều chỉnh dự toán ngân sách năm 2026 và phân bổ vốn đầu tư công trung hạn cho các xã, phường"
            page: 1
            pageCount: 20
            packetFirst: 40
            packetPages: 400
            label: ""
        }
    }
    function test_a_long_title_does_not_touch_the_edges_data() { return [{tag: "100 %", scale: 1}, {tag: "150 %", scale: 1.5}] }
    function test_a_long_title_does_not_touch_the_edges(data) {
        Theme.windowWidth = 1400
        Theme.scale = data.scale
        const item = make(readerBar)
        waitForRendering(item)
        verify(item.height - item.wordsHeight >= 2 * Theme.s2, item.height + " around " + item.wordsHeight)
    }

    Component {
        id: page
        ScrollPage {
            property alias last: last
            width: 400
            height: 300
            Repeater { model: 10; Card { width: parent.width; Words { text: "x" } } }
            Button { id: last; text: "Cuối" }
        }
    }
    function test_focus_is_brought_into_view() {
        const item = make(page)
        compare(item.contentY, 0)
        item.last.forceActiveFocus(Qt.TabFocusReason)
        verify(item.contentY > 0)
        const y = item.last.mapToItem(item, 0, 0).y
        verify(y >= 0 && y + item.last.height <= item.height)
    }
}
