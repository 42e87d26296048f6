// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// A long list keeps what is under the finger, and shows its top until somebody moved it.
TestCase {
    id: test
    name: "Lists"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component {
        id: made
        PageList {
            id: list
            property int headHeight: 40
            width: 600
            height: 400
            model: 100
            header: Item { width: list.width; height: list.headHeight }
            delegate: Item {
                required property int index
                width: list.width
                height: 50
            }
        }
    }

    function make() {
        failOnWarning(/.?/)
        const list = createTemporaryObject(made, test)
        verify(list !== null)
        tryVerify(() => list.contentHeight > 1000)
        return list
    }
    function fromTop(list) { return list.contentY - list.originY + list.topMargin }

    function test_the_top_stays_while_the_head_grows() {
        const list = make()
        list.headHeight = 200
        tryVerify(() => fromTop(list) === 0)
    }
    function test_moved_by_its_handle_it_stays() {
        const list = make()
        mousePress(list, list.width - 6, 20)
        mouseMove(list, list.width - 6, 200)
        mouseRelease(list, list.width - 6, 200)
        tryVerify(() => fromTop(list) > 500)
        const before = fromTop(list)
        list.headHeight = 60
        wait(50)
        verify(Math.abs(fromTop(list) - before) < 100, "the list jumped from " + before + " to " + fromTop(list))
    }
}
