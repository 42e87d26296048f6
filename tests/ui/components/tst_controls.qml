// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// Every control: pressed by mouse, Space and Enter; dead while disabled; a ring where the focus is; a name and a role on the
// accessibility bus; at least 48 pixels for the finger.
TestCase {
    id: test
    name: "Controls"
    when: windowShown
    width: 700
    height: 700
    visible: true

    Component { id: button; Button { text: "Mở tài liệu"; iconName: "doc" } }
    Component { id: chip; ChipButton { text: "Danh sách" } }
    Component { id: tile; Tile { text: "Thông báo"; iconName: "bell" } }
    Component { id: row; ListRow { text: "Phan Đình Quyết"; sub: "Tổ 2"; number: "1" } }
    Component { id: cardButton; CardButton { text: "Có mặt 88/95"; iconName: "people" } }
    Component { id: seat; Seat { text: "D07"; attendance: "present" } }
    Component { id: banner; Banner { text: "Có bản thay thế"; actionText: "So sánh hai bản" } }
    Component { id: sync; SyncLine { text: "Kết nối 12 máy · đã nhận đủ" } }
    Component { id: pin; PagePin { number: 3 } }
    Component { id: note; NoteCard { audience: "private"; text: "Hỏi Sở" } }
    Component { id: link; PageLink { number: "12.12"; text: "Bảng 2" } }
    Component { id: tool; ToolKey { text: "Bút"; iconName: "pen" } }
    Component { id: check; CheckRow { text: "Dùng tay trái" } }
    Component { id: radio; RadioRow { text: "Chỉ tôi" } }
    Component { id: rail; RailEntry { text: "Trang chủ"; iconName: "home" } }
    Component { id: bottom; BottomEntry { text: "Trang chủ"; iconName: "home" } }
    Component { id: confirm; ConfirmBar { option: "for" } }

    SignalSpy { id: spy; signalName: "clicked" }
    SignalSpy { id: toggles; signalName: "toggled" }

    function controls() {
        return [{tag: "Button", made: button}, {tag: "ChipButton", made: chip}, {tag: "Tile", made: tile}, {tag: "ListRow", made: row},
                {tag: "CardButton", made: cardButton}, {tag: "Seat", made: seat}, {tag: "Banner", made: banner}, {tag: "SyncLine", made: sync},
                {tag: "PagePin", made: pin}, {tag: "NoteCard", made: note}, {tag: "PageLink", made: link}, {tag: "ToolKey", made: tool},
                {tag: "CheckRow", made: check}, {tag: "RadioRow", made: radio}, {tag: "RailEntry", made: rail}, {tag: "BottomEntry", made: bottom},
                {tag: "ConfirmBar", made: confirm}]
    }
    function make(component) {
        failOnWarning(/.?/)
        const item = createTemporaryObject(component, test)
        verify(item !== null)
        if (item.clicked !== undefined) spy.target = item
        spy.clear()
        return item
    }
    function ring(item) {
        const walk = [item.background]
        while (walk.length > 0) {
            const next = walk.pop()
            if (next.toString().startsWith("FocusRing")) return next
            walk.push(...Array.from(next.children))
        }
        return null
    }

    function test_pressed_data() { return controls() }
    function test_pressed(data) {
        const item = make(data.made)
        mouseClick(item)
        compare(spy.count, 1)
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(spy.count, 2)
        keyClick(Qt.Key_Return)
        compare(spy.count, 3)
        keyClick(Qt.Key_Enter)
        compare(spy.count, 4)
    }

    function test_disabled_data() { return controls() }
    function test_disabled(data) {
        const item = make(data.made)
        item.enabled = false
        mouseClick(item)
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Return)
        compare(spy.count, 0)
    }

    function test_ring_data() { return controls() }
    function test_ring(data) {
        const item = make(data.made)
        const found = ring(item)
        verify(found !== null, "there is a ring")
        verify(!found.visible)
        item.forceActiveFocus(Qt.TabFocusReason)
        verify(found.visible)
    }

    function test_names_data() { return controls() }
    function test_names(data) {
        const item = make(data.made)
        verify(bus.name(item) !== "", "a name")
        verify(bus.role(item) !== Accessible.NoRole, "a role")
        verify(bus.states(item).includes("focusable"))
    }

    Component { id: plainRow; ListRow { text: "Máy 042"; interactive: false } }
    Component { id: plainBanner; Banner { text: "Đã tính" } }
    Component { id: alarm; Banner { text: "Chưa được ghi nhận"; kind: Banner.Warn } }
    Component { id: ballot; BallotButton { option: "for"; chosen: true } }
    Component { id: readOnlyBallot; BallotButton { option: "against"; readOnly: true } }
    Component { id: place; RailEntry { text: "Trang chủ"; iconName: "home"; current: true } }
    Component { id: lowPlace; BottomEntry { text: "Trang chủ"; iconName: "home"; current: true } }
    Component { id: toolOn; ToolKey { text: "Bút"; iconName: "pen"; tellsChecked: true; checked: true } }
    Component { id: combo; ComboRow { label: "Loại"; options: ["Tờ trình"] } }
    Component { id: switchedChip; ChipButton { text: "Xem trang này"; checkable: true; checked: true } }

    // As it arrives on the accessibility bus: what `Accessible.role` holds is not what Qt tells of every control.
    function test_told_data() {
        return [{tag: "Button", made: button, role: Accessible.Button}, {tag: "ListRow", made: row, role: Accessible.Button},
                {tag: "ListRow to read", made: plainRow, role: Accessible.ListItem, still: true},
                {tag: "Banner", made: banner, role: Accessible.Button},
                {tag: "Banner to read", made: plainBanner, role: Accessible.StaticText, still: true},
                {tag: "Banner that warns", made: alarm, role: Accessible.AlertMessage, still: true},
                {tag: "BallotButton", made: ballot, role: Accessible.RadioButton, states: ["checkable", "checked"]},
                {tag: "BallotButton to read", made: readOnlyBallot, role: Accessible.RadioButton, states: ["checkable"], still: true},
                {tag: "RailEntry", made: place, role: Accessible.PageTab, states: ["selected"]},
                {tag: "BottomEntry", made: lowPlace, role: Accessible.PageTab, states: ["selected"]},
                {tag: "PageLink", made: link, role: Accessible.Link}, {tag: "ComboRow", made: combo, role: Accessible.ComboBox},
                {tag: "ToolKey", made: toolOn, role: Accessible.Button, states: ["checkable", "checked"]},
                {tag: "ChipButton", made: switchedChip, role: Accessible.Button, states: ["checkable", "checked"]},
                {tag: "CheckRow", made: check, role: Accessible.CheckBox, states: ["checkable"]},
                {tag: "RadioRow", made: radio, role: Accessible.RadioButton, states: ["checkable"]}]
    }
    function test_a_check_row_is_toggled_by_whatever_presses_it() {
        const item = make(check)
        toggles.target = item
        toggles.clear()
        mouseClick(item)
        item.forceActiveFocus()
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Space)
        bus.act(item, "Press")
        compare(toggles.count, 4)
        verify(!item.checked)
    }
    function test_told(data) {
        const item = make(data.made)
        compare(bus.role(item), data.role)
        compare(bus.states(item), (data.states ?? []).concat(data.still ? [] : ["focusable"]))
        verify(bus.name(item) !== "")
        const choice = bus.states(item).includes("checkable")
        compare(bus.actions(item), data.still ? [] : choice ? ["Press", "SetFocus", "Toggle"] : ["Press", "SetFocus"])
        for (const name of ["Press", "Toggle"]) {
            spy.clear()
            bus.act(item, name)
            compare(spy.count, bus.actions(item).includes(name) ? 1 : 0)
        }
    }
    function test_a_disabled_control_is_not_pressed_by_the_bus() {
        const item = make(button)
        item.enabled = false
        bus.act(item, "Press")
        compare(spy.count, 0)
    }
    function test_a_banner_that_gets_an_action_can_be_pressed() {
        const item = make(plainBanner)
        item.actionText = "So sánh hai bản"
        compare(bus.role(item), Accessible.Button)
        bus.act(item, "Press")
        compare(spy.count, 1)
        item.actionText = ""
        compare(bus.role(item), Accessible.StaticText)
        compare(bus.actions(item), [])
    }
    function test_another_opinion_is_told() {
        const item = make(ballot)
        item.chosen = false
        compare(bus.states(item), ["checkable", "focusable"])
        item.chosen = true
        compare(bus.states(item), ["checkable", "checked", "focusable"])
    }

    function test_targets_data() { return controls() }
    function test_targets(data) {
        const item = make(data.made)
        verify(item.height >= 48, "height " + item.height)
        verify(item.width >= 48, "width " + item.width)
    }

    function test_holding_enter_presses_once() {
        const item = make(button)
        item.forceActiveFocus()
        keyPress(Qt.Key_Return)
        keyRelease(Qt.Key_Return)
        compare(spy.count, 1)
    }

    function test_check_says_its_state() {
        const item = make(check)
        compare(bus.role(item), Accessible.CheckBox)
        mouseClick(item)
        verify(item.checked)
    }

    Component {
        id: tabs
        Tabs { label: "Cách xem"; width: 600; words: ["Sơ đồ", "Danh sách", "Tổ"] }
    }
    SignalSpy { id: tabSpy; signalName: "chosen" }
    function test_tabs_go_left_and_right() {
        const item = make(tabs)
        tabSpy.target = item
        item.children[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(item.children[1].activeFocus)
        keyClick(Qt.Key_Space)
        compare(item.current, 1)
        compare(tabSpy.count, 1)
        verify(item.children[1].checked)
        verify(!item.children[0].checked)
    }

    Component {
        id: stepper
        Stepper { label: "Cỡ chữ"; from: 100; to: 200; stepSize: 10; value: 100; textFromValue: value => value + " %" }
    }
    function test_stepper() {
        const item = make(stepper)
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Up)
        compare(item.value, 110)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        compare(item.value, 100)
        mouseClick(item.up.indicator)
        compare(item.value, 110)
        compare(item.Accessible.role, Accessible.SpinBox)
        compare(item.Accessible.description, "110 %")
    }

    Component { id: field; TextField { label: "Họ và tên"; help: "Như trong giấy triệu tập." } }
    function test_field() {
        const item = make(field)
        item.forceActiveFocus()
        keyClick(Qt.Key_A)
        compare(item.text, "a")
        compare(item.input.Accessible.name, "Họ và tên")
        compare(item.input.Accessible.description, "Như trong giấy triệu tập.")
        item.problem = "Thiếu họ."
        compare(item.input.Accessible.description, "Thiếu họ.")
    }
    Component { id: password; TextField { label: "Mật khẩu"; help: "Ít nhất 8 ký tự."; echoMode: TextInput.Password; text: "bí mật" } }
    function test_a_password_is_named_and_not_told() {
        const item = make(password)
        bus.wake()
        compare(bus.role(item), Accessible.EditableText)
        compare(bus.name(item), "Mật khẩu")
        compare(bus.description(item), "Ít nhất 8 ký tự.")
        verify(bus.states(item).includes("password"))
        compare(bus.written(item), "")
        bus.act(item, "SetFocus")
        verify(item.input.activeFocus)
    }
    Component { id: area; TextArea { label: "Phát biểu" } }
    function test_area_grows_then_scrolls_and_tab_leaves_it() {
        const item = make(area)
        item.input.forceActiveFocus()
        const before = item.height
        item.text = Array(5).fill("dòng").join("\n")
        tryVerify(() => item.height > before)
        const five = item.height
        item.text = Array(40).fill("dòng").join("\n")
        tryVerify(() => item.height > five && item.height < 3 * five)
        keyClick(Qt.Key_Tab)
        verify(item.text.indexOf("\t") < 0)
    }
    Component { id: search; SearchField {} }
    function test_search_is_emptied() {
        const item = make(search)
        verify(item.input.Accessible.name !== "")
        item.text = "giá đất"
        const cross = item.trailing[0]
        verify(cross.visible)
        mouseClick(cross)
        compare(item.text, "")
        verify(item.input.activeFocus)
    }

    Component { id: pinPad; KeypadPin { width: 400; length: 4 } }
    SignalSpy { id: pinSpy; signalName: "completed" }
    function test_pin() {
        const item = make(pinPad)
        pinSpy.target = item
        item.children[item.children.length - 1].forceActiveFocus()
        keyClick(Qt.Key_1)
        keyClick(Qt.Key_2)
        keyClick(Qt.Key_Backspace)
        keyClick(Qt.Key_3)
        keyClick(Qt.Key_4)
        compare(pinSpy.count, 0)
        keyClick(Qt.Key_5)
        compare(pinSpy.count, 1)
        compare(pinSpy.signalArguments[0][0], "1345")
        keyClick(Qt.Key_6)
        compare(item.entered, "1345")
    }

    Component { id: digits; DigitsDisplay { digits: "401926"; text: "Mã" } }
    function test_digits_are_read_one_by_one() {
        compare(make(digits).Accessible.name, "Mã: 4 0 1 9 2 6")
    }
}
