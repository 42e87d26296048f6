// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// A message: theirs at the left on the surface, mine at the right on the quiet ground; its state in words and a sign.
Item {
    id: bubble

    property string author: ""               // «Ngô Thị Thúy Hằng · Tổ 6»; not for mine
    property string text: ""
    property string at: ""                   // «9 giờ 41»
    property bool mine: false
    property string delivery: ""             // waiting, arrived, device (its reader has none yet), or nothing to say
    default property alias content: slot.data        // a PageLink
    readonly property string deliveryText: delivery === "waiting" ? qsTr("Waiting for a connection") : delivery === "arrived" ? qsTr("Arrived")
                                        : delivery === "device" ? qsTr("waiting for a device") : ""
    readonly property real most: width * (Theme.narrow ? 0.88 : 0.78)
    readonly property real side: Theme.narrow ? Theme.s3 : Theme.s4

    implicitWidth: Theme.column
    implicitHeight: plate.height
    Accessible.role: Accessible.ListItem
    Accessible.name: Say.joined([mine ? qsTr("Me") : author, text], ": ")
    Accessible.description: meta.text

    // Measured apart: words that are wrapped to the bubble's width must not decide it.
    TextMetrics { id: whoSize; font: who.font; text: who.text }
    TextMetrics { id: metaSize; font: meta.font; text: meta.text }
    Text {
        id: saidSize
        visible: false
        text: bubble.text
        textFormat: Text.PlainText
        font: said.font
        Accessible.ignored: true
    }
    Plate {
        id: plate
        readonly property real linkWidth: Array.from(slot.children).reduce((most, child) => Math.max(most, child.implicitWidth), 0)
        x: bubble.mine ? bubble.width - width : 0
        width: Math.min(bubble.most, Math.max(Math.ceil(whoSize.advanceWidth) + 2, Math.ceil(saidSize.implicitWidth) + 1, linkWidth,
                                              Math.ceil(metaSize.advanceWidth) + 2 + (sign.visible ? sign.width + 6 : 0)) + 2 * bubble.side)
        height: column.implicitHeight + 2 * Theme.s2
        radius: 16
        topLeft: bubble.mine ? -1 : Theme.s1
        topRight: bubble.mine ? Theme.s1 : -1
        color: bubble.mine ? Theme.fill : Theme.surface
        edgeColor: bubble.mine ? Theme.outline : Theme.line
        edgeWidth: Theme.hairline

        Column {
            id: column
            x: bubble.side
            y: Theme.s2
            width: plate.width - 2 * x
            spacing: 2

            Words {
                id: who
                width: parent.width
                visible: text !== ""
                text: bubble.mine ? "" : bubble.author
                size: Words.Label
                bold: true
                Accessible.ignored: true
            }
            Words {
                id: said
                width: parent.width
                visible: text !== ""
                text: bubble.text
                Accessible.ignored: true
            }
            Column {
                id: slot
                visible: children.length > 0
                width: parent.width
                spacing: Theme.s1
            }
            Item {
                width: parent.width
                implicitHeight: meta.implicitHeight

                Words {
                    id: meta
                    x: bubble.mine ? parent.width - width - (sign.visible ? sign.width + 6 : 0) : 0
                    width: Math.min(Math.ceil(metaSize.advanceWidth) + 2, parent.width - (sign.visible ? sign.width + 6 : 0))
                    text: Say.joined([bubble.at, bubble.deliveryText], " · ")
                    size: Words.Label
                    muted: true
                    Accessible.ignored: true
                }
                Icon {
                    id: sign
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: bubble.delivery === "waiting" || bubble.delivery === "device" ? "clock" : bubble.delivery === "arrived" ? "check" : ""
                    size: Theme.iconSmall
                    color: Theme.muted
                }
            }
        }
    }
}
