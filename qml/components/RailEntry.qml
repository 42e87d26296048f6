// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

Pressable {
    id: entry

    required property string iconName
    property string badge: ""
    property bool current: false
    property real room: 80                   // the height there is for one entry

    readonly property color wordColour: current ? Theme.frame : Theme.muted

    implicitHeight: Math.max(Theme.target + Theme.s3, Math.min(implicitContentHeight + 20, room), implicitContentHeight + Theme.s1)
    font.pixelSize: Theme.label
    font.weight: current ? Font.Bold : Font.Normal
    role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.description: badge === "" ? "" : qsTr("%1 new").arg(badge)

    contentItem: Item {
        implicitHeight: pill.height + 2 + word.implicitHeight
        implicitWidth: word.implicitWidth

        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: 2

            Rectangle {
                id: pill
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.max(64, Theme.scaled(52))
                height: Math.max(36, Theme.icon + Theme.s2)
                radius: height / 2
                color: entry.current ? Theme.frameSoft : Theme.clear
                border.width: entry.current && Theme.scheme === "contrast" ? Theme.hairline : 0
                border.color: Theme.frame

                Icon {
                    anchors.centerIn: parent
                    name: entry.iconName
                    color: entry.wordColour
                }
                Badge {
                    x: parent.width / 2 + Theme.s3
                    y: -Theme.s1
                    text: entry.badge
                    Accessible.ignored: true
                }
            }
            Text {
                id: word
                width: parent.width
                text: entry.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font: entry.font
                color: entry.wordColour
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            visible: entry.current
            x: Theme.leftHanded ? parent.width - width : 0
            y: Theme.s3
            width: Theme.s1
            height: parent.height - 2 * Theme.s3
            radius: Theme.s1 / 2
            color: Theme.frame
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.s1
            radius: Theme.corner
            visible: entry.down || entry.hovered
            color: entry.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: entry.visualFocus; inside: true }
    }
}
