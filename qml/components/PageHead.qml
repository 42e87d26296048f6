// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The name of a page that has none in the rail, with the way back and a second line.
Item {
    id: head

    required property string title
    property string sub: ""
    property bool back: false                // it was opened from another page
    default property alias trailing: after.data
    signal backAsked()

    readonly property real afterWidth: after.children.length > 0 ? after.implicitWidth + Theme.s3 : 0
    readonly property bool below: afterWidth > 0 && width - afterWidth - words.x < Theme.scaled(240)

    implicitWidth: Theme.column
    implicitHeight: Math.max(button.visible ? button.height : 0, words.implicitHeight) + (below ? after.height + Theme.s2 : 0)

    Button {
        id: button
        visible: head.back
        x: -Theme.s3
        text: qsTr("Back")
        iconName: "left"
        iconOnly: true
        kind: Button.Quiet
        size: Button.Compact
        onClicked: head.backAsked()
    }
    Column {
        id: words
        x: head.back ? Theme.target - Theme.s2 : 0
        y: head.back ? Math.max(0, (Theme.target - title.height) / 2) : 0
        width: parent.width - x - (head.below ? 0 : head.afterWidth)

        Words {
            id: title
            width: parent.width
            text: head.title
            size: Theme.narrow ? Words.Section : Words.Title
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
    Row {
        id: after
        anchors.right: head.below ? undefined : parent.right
        y: head.below ? head.height - height : 0
        spacing: Theme.s2
    }
}
