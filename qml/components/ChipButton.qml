// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// A chip to press: tab, audience, action. Checked it is filled with ink.
Pressable {
    id: chip

    property string iconName: ""
    property bool opens: false               // a chevron: it opens a choice

    readonly property color wordColour: !enabled ? Theme.muted : checked ? Theme.surface : Theme.ink

    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    font.pixelSize: Theme.label
    font.weight: Font.Bold

    readonly property real wordWidth: Math.ceil(measure.advanceWidth) + 2
    readonly property real signsWidth: (iconName === "" ? 0 : Theme.iconSmall + Theme.s2) + (opens ? Theme.iconSmall + Theme.s2 : 0)

    TextMetrics {
        id: measure
        font: chip.font
        text: chip.text
    }
    contentItem: Item {
        implicitWidth: chip.wordWidth + chip.signsWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: chip.iconName
                size: Theme.iconSmall
                color: chip.wordColour
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(chip.wordWidth, Math.max(1, chip.availableWidth - chip.signsWidth))
                text: chip.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font: chip.font
                color: chip.wordColour
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: chip.opens ? "down" : ""
                size: Theme.iconSmall
                color: chip.wordColour
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: chip.enabled
            radius: Math.min(height / 2, Theme.cornerSheet * Theme.scale)
            color: chip.checked ? Theme.ink : Theme.surface
            border.width: Theme.edge
            border.color: chip.checked ? Theme.ink : Theme.outline

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                visible: chip.down || chip.hovered
                color: chip.down ? Theme.pressed : Theme.hovered
            }
        }
        Loader {
            anchors.fill: parent
            active: !chip.enabled
            sourceComponent: Plate {
                color: Theme.fill
                edgeColor: Theme.outline
                edgeWidth: Theme.edge
                edge: Plate.Dashed
                radius: Math.min(height / 2, Theme.cornerSheet * Theme.scale)
            }
        }
        FocusRing { shown: chip.visualFocus; radius: Math.min(parent.height / 2, Theme.cornerSheet * Theme.scale) }
    }
}
