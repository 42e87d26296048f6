// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// The ballot: deaf at first, alike before the choice, nothing moves; the result adds up.
TestCase {
    id: test
    name: "Ballot"
    when: windowShown
    width: 800
    height: 700
    visible: true

    Component {
        id: ballot
        Column {
            property alias first: first
            property alias second: second
            property alias third: third
            property alias bar: bar
            width: 600
            BallotButton { id: first; width: parent.width; option: "for" }
            BallotButton { id: second; width: parent.width; option: "against" }
            BallotButton { id: third; width: parent.width; option: "abstain" }
            ConfirmBar { id: bar; width: parent.width }
        }
    }
    SignalSpy { id: picked; signalName: "picked" }
    SignalSpy { id: confirmed; signalName: "confirmed" }

    function make(component) {
        failOnWarning(/.?/)
        const item = createTemporaryObject(component, test)
        verify(item !== null)
        picked.clear()
        confirmed.clear()
        return item
    }
    function cleanup() { Theme.scale = 1 }

    function test_deaf_for_half_a_second() {
        const item = make(ballot)
        picked.target = item.first
        mouseClick(item.first)
        item.first.forceActiveFocus()
        keyClick(Qt.Key_Space)
        compare(picked.count, 0)
        tryVerify(() => !item.first.deaf, 2000)
        mouseClick(item.first)
        compare(picked.count, 1)
    }
    function test_deaf_again_when_it_comes_back() {
        const item = make(ballot)
        picked.target = item.first
        tryVerify(() => !item.first.deaf, 2000)
        item.visible = false
        item.visible = true
        verify(item.first.deaf)
        mouseClick(item.first)
        compare(picked.count, 0)
    }
    function test_read_only_gives_nothing() {
        const item = make(ballot)
        item.second.readOnly = true
        picked.target = item.second
        tryVerify(() => !item.second.deaf, 2000)
        mouseClick(item.second)
        compare(picked.count, 0)
    }
    function test_all_three_weigh_the_same() {
        const item = make(ballot)
        compare(item.first.height, item.second.height)
        compare(item.second.height, item.third.height)
        verify(item.first.height >= 88)
        const height = item.second.height
        item.second.chosen = true
        compare(item.second.height, height)
        compare(bus.states(item.second), ["checkable", "checked", "focusable"])
    }
    function test_confirming_moves_nothing_data() { return [{tag: "100 %", scale: 1}, {tag: "200 %", scale: 2}] }
    function test_confirming_moves_nothing(data) {
        Theme.scale = data.scale
        const item = make(ballot)
        confirmed.target = item.bar
        const place = Qt.rect(item.bar.x, item.bar.y, item.bar.width, item.bar.height)
        mouseClick(item.bar)
        compare(confirmed.count, 0)
        for (const option of ["for", "against", "abstain"]) {
            item.bar.option = option
            waitForRendering(item)
            compare(Qt.rect(item.bar.x, item.bar.y, item.bar.width, item.bar.height), place)
        }
        mouseClick(item.bar)
        compare(confirmed.count, 1)
        item.bar.sending = true
        mouseClick(item.bar)
        compare(confirmed.count, 1)
        compare(Qt.rect(item.bar.x, item.bar.y, item.bar.width, item.bar.height), place)
    }
    function test_confirm_repeats_the_words() {
        const item = make(ballot)
        item.bar.option = "against"
        compare(item.bar.Accessible.name, "Confirm: Against")
    }

    Component { id: threshold; ThresholdBar { width: 504; votesFor: 51; votesAgainst: 28; votesAbstain: 9; absent: 7; needed: 48 } }
    function test_parts_add_up_to_the_base() {
        const item = make(threshold)
        compare(item.base, 95)
        compare(item.parts.length, 4)
        fuzzyCompare(item.at, (504 - 12) * 48 / 95, 0.01)
        verify(item.Accessible.name.indexOf("48") > 0)
        item.votesAbstain = 0
        compare(item.parts.length, 3)
        item.votesFor = 0
        item.votesAgainst = 0
        item.absent = 0
        compare(item.at, 0)
    }
    Component { id: band; VerdictBand { width: 500; passed: false } }
    function test_verdict() {
        const item = make(band)
        compare(item.text, "NOT PASSED")
        compare(item.color, Theme.surface)
        item.passed = true
        compare(item.color, Theme.ink)
    }
    Component { id: timer; TimerTrack { width: 400; secondsUsed: 526; secondsLimit: 900 } }
    function test_timer_says_when_it_is_over() {
        const item = make(timer)
        verify(!item.overrun)
        item.secondsUsed = 1500
        verify(item.overrun)
    }
}
