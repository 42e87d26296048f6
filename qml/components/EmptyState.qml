// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What will appear here and what to do, where there is nothing yet.
Column {
    id: empty

    required property string what            // «Chưa có ghi chú»
    property string todo: ""                 // what will appear and what to do
    property string iconName: "doc"
    property string actionText: ""
    property bool primary: false
    signal acted()

    spacing: Theme.s3
    width: Math.min(parent ? parent.width : Theme.column, Theme.scaled(440))
    topPadding: Theme.s5
    bottomPadding: Theme.s5

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.iconName
        size: Theme.scaled(48)
        pen: 1.5
        color: Theme.muted
    }
    Words {
        width: parent.width
        text: empty.what
        size: Words.Section
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: empty.todo
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: empty.actionText !== ""
        width: Math.min(implicitWidth, parent.width)
        text: empty.actionText
        kind: empty.primary ? Button.Primary : Button.Secondary
        onClicked: empty.acted()
    }
}
