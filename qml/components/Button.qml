// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// At most one primary button a view; a second strong action is Ink.
Pressable {
    id: button

    enum Kind { Primary, Ink, Secondary, Quiet }
    enum Size { Compact, Normal, Main, Large }

    property int kind: Button.Secondary
    property int size: Button.Normal
    property string iconName: ""
    property bool iconLast: false            // after the word: where it leads on
    property bool iconOnly: false            // the word is only read out; for "back" and "close"
    property bool alarm: false               // amber: only in the state that asks to raise a hand

    readonly property bool filled: kind === Button.Primary || kind === Button.Ink
    readonly property color face: kind === Button.Primary ? Theme.accent : kind === Button.Ink ? Theme.ink
                                  : kind === Button.Quiet ? (iconOnly ? Theme.clear : Theme.fill) : Theme.surface
    readonly property color wordColour: !enabled ? Theme.muted : kind === Button.Primary ? Theme.accentText
                                        : kind === Button.Ink ? Theme.surface : alarm ? Theme.warn : Theme.ink

    implicitHeight: Math.max([Theme.target, Theme.targetNormal, Theme.targetMain, Theme.targetLarge][size],
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: iconOnly ? Theme.s3 : size === Button.Compact || kind === Button.Quiet ? Theme.s4 : Theme.s5
    rightPadding: leftPadding
    topPadding: word.lineCount > 1 || Theme.scale > 1.3 ? Theme.s2 : Theme.s1
    bottomPadding: topPadding
    font.pixelSize: size >= Button.Main ? Theme.section : Theme.body
    font.weight: Font.Bold

    readonly property real wordWidth: iconOnly ? 0 : Math.ceil(measure.advanceWidth) + 2
    readonly property real signWidth: iconName === "" ? 0 : signSize + (iconOnly ? 0 : Theme.s2)
    readonly property int signSize: size === Button.Compact && !iconOnly ? Theme.iconSmall : Theme.icon

    TextMetrics {
        id: measure
        font: button.font
        text: button.text
    }
    contentItem: Item {
        implicitWidth: button.signWidth + button.wordWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2
            layoutDirection: button.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                size: button.signSize
                color: button.wordColour
            }
            Text {
                id: word
                visible: !button.iconOnly
                anchors.verticalCenter: parent.verticalCenter
                // As wide as the word, unless the button is narrower: then it wraps.
                width: Math.min(button.wordWidth, Math.max(1, button.availableWidth - button.signWidth))
                text: button.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font: button.font
                color: button.wordColour
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: button.enabled
            radius: Theme.corner
            color: button.face
            border.width: button.filled || button.kind === Button.Quiet && Theme.scheme !== "contrast" || button.iconOnly ? 0 : Theme.edge
            border.color: button.alarm ? Theme.warn : Theme.outline
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            visible: button.enabled && (button.down || button.hovered)
            color: button.down ? (button.filled ? Qt.rgba(Theme.surface.r, Theme.surface.g, Theme.surface.b, 0.22) : Theme.pressed) : Theme.hovered
        }
        Loader {
            anchors.fill: parent
            active: !button.enabled && !button.iconOnly
            sourceComponent: Plate {
                color: Theme.fill
                edgeColor: Theme.outline
                edgeWidth: Theme.edge
                edge: Plate.Dashed
                radius: Theme.corner
            }
        }
        FocusRing { shown: button.visualFocus }
    }
}
