// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The head of a page of the office: back, what it is, a second line, and its actions, below where there is no room beside.
Item {
    id: head

    required property string title
    property string sub: ""
    default property alias actions: slot.data

    readonly property bool beside: slot.wish <= width - Theme.scaled(320)
    readonly property real wordsHeight: Math.max(back.visible ? back.height : 0, words.implicitHeight)

    implicitHeight: slot.wish === 0 ? wordsHeight : beside ? Math.max(wordsHeight, slot.height) : wordsHeight + Theme.s3 + slot.height

    Button {
        id: back
        visible: Desk.route.canGoBack
        text: qsTr("Back")
        iconName: "left"
        iconOnly: true
        kind: Button.Quiet
        size: Button.Compact
        onClicked: Desk.route.back()
    }
    Column {
        id: words
        x: back.visible ? back.width + Theme.s2 : 0
        width: (head.beside && slot.wish > 0 ? slot.x - Theme.s4 : parent.width) - x

        Words {
            width: parent.width
            text: head.title
            size: Words.Title
            heading: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: head.sub
            size: Words.Label
            muted: true
        }
    }
    Flow {
        id: slot
        readonly property real wish: Math.max(0, Array.from(children).reduce((sum, child) => sum + (child.visible ? child.implicitWidth + spacing : 0), -spacing))
        x: head.beside ? parent.width - width : 0
        y: head.beside ? 0 : head.wordsHeight + Theme.s3
        width: head.beside ? wish : parent.width
        spacing: Theme.s3
    }
}
