// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What the network does, calmly: «Kết nối 12 máy · đã nhận đủ». Details on tap.
Pressable {
    id: line

    property string reach: "all"             // all, receiving, none, offline
    property string brief: ""                // «12 máy», where the whole line does not fit
    property bool useBrief: false
    property real room: 0                    // what it may take, where that is little: then its number is all that is written

    readonly property real fullWidth: dot.width + Theme.s2 + Math.ceil(measure.advanceWidth) + 2

    TextMetrics {
        id: measure
        font: line.font
        text: line.text
    }
    TextMetrics {
        id: briefMeasure
        font: line.font
        text: line.brief
    }
    readonly property bool briefFits: room <= 0 || dot.width + Theme.s2 + Math.ceil(briefMeasure.advanceWidth) + 2 <= room

    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.label
    Accessible.name: text
    Accessible.description: qsTr("Opens the list of devices")

    contentItem: Item {
        implicitWidth: dot.width + Theme.s2 + words.implicitWidth
        implicitHeight: words.implicitHeight

        StateDot {
            id: dot
            reach: line.reach
            y: words.y + (words.height / words.lineCount - height) / 2
        }
        Text {
            id: words
            x: dot.width + Theme.s2
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: !line.useBrief || line.brief === "" ? line.text : line.briefFits ? line.brief : (/^\d+/.exec(line.brief) ?? [""])[0]
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font: line.font
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.s1
            radius: Theme.cornerSmall
            visible: line.down || line.hovered
            color: line.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: line.visualFocus; radius: Theme.cornerSmall }
    }
}
