// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

Pressable {
    id: entry

    required property string iconName
    property string badge: ""
    property bool current: false
    property bool beside: false              // the class "short": the word beside the icon

    readonly property color wordColour: current ? Theme.frame : Theme.muted

    padding: 0
    leftPadding: 1
    rightPadding: 1
    font.pixelSize: Theme.label
    role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.description: badge === "" ? "" : qsTr("%1 new").arg(badge)

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid
            anchors.centerIn: parent
            columns: entry.beside ? 3 : 1
            columnSpacing: Theme.s1
            rowSpacing: 1
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Rectangle {
                width: entry.beside ? Theme.iconSmall : 52
                height: entry.beside ? Theme.iconSmall : Theme.scaled(32)
                radius: Theme.s4
                color: entry.current && !entry.beside ? Theme.frameSoft : Theme.clear
                border.width: entry.current && !entry.beside && Theme.scheme === "contrast" ? Theme.hairline : 0
                border.color: Theme.frame

                Icon {
                    anchors.centerIn: parent
                    name: entry.iconName
                    size: entry.beside ? Theme.iconSmall : Theme.icon
                    color: entry.wordColour
                }
                Badge {
                    x: parent.width / 2 + Theme.s1
                    y: -Theme.s1 / 2
                    text: entry.beside ? "" : entry.badge
                    Accessible.ignored: true
                }
            }
            Text {
                text: entry.text
                textFormat: Text.PlainText
                font: entry.font
                color: entry.wordColour
                Accessible.ignored: true
            }
            Badge {
                text: entry.beside ? entry.badge : ""
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            visible: entry.current
            width: parent.width
            height: 3
            color: Theme.frame
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.cornerSmall
            visible: entry.down
            color: Theme.pressed
        }
        FocusRing { shown: entry.visualFocus; inside: true; radius: Theme.cornerSmall }
    }
}
