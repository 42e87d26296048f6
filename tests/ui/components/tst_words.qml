// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// No text is cut by its box, at any scale and on a narrow window: each part of the gallery is laid out and every text in it measured.
TestCase {
    id: test
    name: "Cut texts"
    when: windowShown
    width: 1024
    height: 768
    visible: true

    function cleanup() {
        Theme.windowWidth = 1024
        Theme.windowHeight = 768
        Theme.scale = 1
        Theme.ballotOpen = false
    }

    Component {
        id: holder
        Loader {}
    }

    function texts(item, found) {
        if (!item.visible || item.opacity === 0) return found
        if (item instanceof Text && item.text !== "") found.push(item)
        for (const child of Array.from(item.children)) texts(child, found)
        return found
    }
    // The text's own size against its box; elided texts (hints of fields) say the same in full elsewhere.
    function isCut(text) {
        return text.elide === Text.ElideNone && (text.contentWidth > text.width + 1 || text.contentHeight > text.height + 1)
    }
    function isOutside(text, root) {
        const box = text.mapToItem(root, 0, 0)
        return box.x < -0.5 || box.x + text.width > root.width + 0.5
    }
    // A word broken in the middle is cut as well: no line may hold less than one word where the box could be wider.
    function test_not_cut_data() {
        const found = []
        for (const part of ["Buttons", "Lists", "Forms", "Ballot", "Result", "Reader", "Frame"])
            for (const size of [[360, 740], [1024, 768], [1600, 900]])
                for (const scale of [1, 1.5, 2])
                    found.push({tag: part + " " + size.join("x") + " " + scale, part: part, w: size[0], h: size[1], scale: scale})
        return found
    }
    function test_not_cut(data) {
        failOnWarning(/.?/)
        Theme.windowWidth = data.w
        Theme.windowHeight = data.h
        Theme.scale = data.scale
        const loader = createTemporaryObject(holder, test, {width: data.w, height: data.h})
        loader.setSource("../gallery/parts/" + data.part + ".qml")
        compare(loader.status, Loader.Ready)
        waitForRendering(loader)
        const all = texts(loader.item, [])
        verify(all.length > 3)
        for (const text of all) {
            verify(!isCut(text), "cut: «" + text.text + "» " + text.contentWidth + "x" + text.contentHeight + " in " + text.width + "x" + text.height)
            verify(!isOutside(text, loader), "outside: «" + text.text + "»")
        }
    }
}
