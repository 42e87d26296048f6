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

    readonly property bool beside: slot.implicitWidth <= width - Theme.scaled(320)

    implicitHeight: Math.max(back.visible ? back.height : 0, words.implicitHeight)
                    + (beside || slot.implicitHeight === 0 ? Math.max(0, slot.implicitHeight - words.implicitHeight) : Theme.s3 + slot.height)

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
        width: (head.beside ? slot.x - Theme.s4 : parent.width) - x

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
        readonly property real wish: Array.from(children).reduce((sum, child) => sum + (child.visible ? child.implicitWidth + spacing : 0), -spacing)
        implicitWidth: Math.max(0, wish)
        x: head.beside ? parent.width - width : 0
        y: head.beside ? 0 : Math.max(back.visible ? back.height : 0, words.implicitHeight) + Theme.s3
        width: head.beside ? implicitWidth : parent.width
        spacing: Theme.s3
    }
}
