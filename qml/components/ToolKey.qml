// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One tool of the reader: icon and word; on: tint and a line below.
Pressable {
    id: tool

    required property string iconName
    property bool beside: Theme.low

    readonly property color wordColour: !enabled ? Theme.muted : checked ? Theme.frame : Theme.ink

    implicitWidth: Math.max(Theme.narrow ? 64 : 76, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(beside ? Theme.target : 64, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.scaledWidth < 300 ? 2 : Theme.scale > 1.2 ? Theme.s3 : Theme.narrow ? Theme.s1 : Theme.s2
    rightPadding: leftPadding
    topPadding: Theme.s1
    bottomPadding: Theme.s2
    font.pixelSize: Theme.label
    font.weight: checked ? Font.Bold : Font.Normal

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid
            anchors.centerIn: parent
            columns: tool.beside ? 2 : 1
            columnSpacing: Theme.s1
            rowSpacing: 2
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: tool.iconName
                size: tool.beside ? Theme.iconSmall : Theme.icon
                color: tool.wordColour
            }
            Text {
                text: tool.text
                textFormat: Text.PlainText
                font: tool.font
                color: tool.wordColour
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: tool.checked ? Theme.frameSoft : Theme.clear

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: tool.down || tool.hovered
            color: tool.down ? Theme.pressed : Theme.hovered
        }
        Rectangle {
            visible: tool.checked
            anchors.bottom: parent.bottom
            x: Theme.s2
            width: parent.width - 2 * x
            height: 4
            radius: 2
            color: Theme.frame
        }
        FocusRing { shown: tool.visualFocus; inside: true }
    }
}
