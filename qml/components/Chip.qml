// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A status in a word or two; nothing to press. For what can be pressed: ChipButton.
Rectangle {
    id: chip

    enum Kind { Plain, Now, Vote, Gold, Warn }

    required property string text
    property int kind: Chip.Plain
    property string iconName: ""

    readonly property color wordColour: kind === Chip.Now ? Theme.frameText : kind === Chip.Vote ? Theme.surface
                                        : kind === Chip.Gold ? Theme.gold : kind === Chip.Warn ? Theme.warn : Theme.ink

    implicitWidth: Math.ceil(words.implicitWidth) + (sign.visible ? sign.width + row.spacing : 0) + 2 * Theme.s3
    implicitHeight: Math.max(Theme.scaled(32), words.height + Theme.s2)
    radius: Math.min(height / 2, Theme.scaled(16))
    color: kind === Chip.Now ? Theme.frame : kind === Chip.Vote ? Theme.ink : kind === Chip.Gold ? Theme.goldSoft
           : kind === Chip.Warn ? Theme.warnSoft : Theme.fill
    border.width: Theme.scheme === "contrast" && kind !== Chip.Now && kind !== Chip.Vote ? Theme.hairline : 0
    border.color: wordColour
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s2

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: chip.iconName
            size: Theme.iconSmall
            color: chip.wordColour
        }
        Words {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth),
                            Math.max(1, chip.width - 2 * Theme.s3 - (sign.visible ? sign.width + row.spacing : 0)))
            text: chip.text
            size: Words.Label
            bold: chip.kind !== Chip.Plain
            lineHeight: 1
            color: chip.wordColour
            Accessible.ignored: true
        }
    }
}
