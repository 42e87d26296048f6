// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// A note: for whom it is shows in the word, the icon and the edge (dashed: only me; solid gold: group or person; double: everyone).
Pressable {
    id: note

    required property string audience        // private, group, person, everyone
    property string audienceText: ({"private": qsTr("Only me"), group: qsTr("My group"), everyone: qsTr("All delegates")})[audience] ?? ""
    property int number: 0                   // as on the page; 0: none
    property string quote: ""
    property string meta: ""                 // «Lý Văn Phước · 9 giờ 40»
    property bool selected: false
    property bool check: false               // the paper was revised under it: look whether it still fits
    readonly property color edgeColour: audience === "private" ? Theme.muted : audience === "everyone" ? Theme.frame : Theme.gold
    default property alias actions: slot.data

    implicitWidth: Theme.pane
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: 6 + Theme.s3
    rightPadding: Theme.s3
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    Accessible.name: Say.joined([audienceText, quote, text], ". ")
    Accessible.description: meta
    Accessible.selected: selected

    contentItem: Column {
        spacing: 2

        Flow {
            width: parent.width
            spacing: Theme.s2

            PagePin {
                visible: note.number > 0
                number: note.number
                still: true
            }
            Row {
                spacing: 6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: ({"private": "lock", group: "people", person: "person", everyone: "voice"})[note.audience] ?? ""
                    size: Theme.iconSmall
                }
                Words {
                    topPadding: 2
                    text: note.audienceText
                    size: Words.Label
                    bold: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Chip {
                visible: note.check
                text: qsTr("check")
                kind: Chip.Gold
                iconName: "swap"
            }
        }
        Words {
            width: parent.width
            visible: note.quote !== ""
            text: "«" + note.quote + "»"
            size: Words.Label
            font.italic: true
            muted: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: note.text
            size: Words.Label
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: note.meta
            size: Words.Label
            muted: true
            Accessible.ignored: true
        }
        Flow {
            id: slot
            width: parent.width
            visible: children.length > 0
            spacing: Theme.s2
        }
    }
    background: Item {
        Plate {
            anchors.fill: parent
            radius: Theme.corner
            topLeft: Theme.s1
            bottomLeft: Theme.s1
            color: Theme.surface
            edgeColor: note.selected ? Theme.ink : Theme.line
            edgeWidth: note.selected ? Theme.edge : Theme.hairline
        }
        // The edge: one bar, two thin ones, or dashes.
        Repeater {
            model: note.audience === "private" ? Math.max(1, Math.round(note.height / 15)) : note.audience === "everyone" ? 2 : 1
            Rectangle {
                required property int index
                readonly property bool dash: note.audience === "private"
                readonly property bool twin: note.audience === "everyone"
                readonly property real step: note.height / Math.max(1, Math.round(note.height / 15))
                x: twin ? index * 4 : 0
                y: dash ? index * step : 0
                width: twin ? 2 : 6
                height: dash ? step * 0.62 : note.height
                radius: dash ? 0 : 1
                color: note.edgeColour
            }
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            visible: note.down || note.hovered
            color: note.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: note.visualFocus }
    }
}
