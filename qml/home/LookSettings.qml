// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// How this device's person wants the window.
Card {
    id: card

    required property Settings settings
    readonly property var schemes: ["light", "dark", "contrast"]
    readonly property var languages: ["vi", "en"]

    spacing: Theme.s3

    Words {
        width: card.innerWidth
        text: qsTr("Language")
        size: Words.Label
        bold: true
    }
    Tabs {
        width: card.innerWidth
        label: qsTr("Language")
        words: ["Tiếng Việt", "English"]
        current: card.languages.indexOf(card.settings.language)
        onChosen: index => card.settings.language = card.languages[index]
    }
    Words {
        width: card.innerWidth
        text: qsTr("Colours")
        size: Words.Label
        bold: true
    }
    Tabs {
        width: card.innerWidth
        label: qsTr("Colours")
        words: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
        current: card.schemes.indexOf(card.settings.scheme)
        onChosen: index => card.settings.scheme = card.schemes[index]
    }
    Stepper {
        width: card.innerWidth
        label: qsTr("Size of type")
        from: 100
        to: 200
        stepSize: 10
        value: Math.round(card.settings.scale * 100)
        textFromValue: value => value + "%"
        onValueModified: card.settings.scale = value / 100
    }
    CheckRow {
        width: card.innerWidth
        text: qsTr("Left hand")
        sub: qsTr("Buttons stand at the left, where the hand does not cover the page.")
        checked: card.settings.leftHanded
        onToggled: card.settings.leftHanded = checked
    }
    CheckRow {
        width: card.innerWidth
        text: qsTr("Less movement")
        sub: qsTr("Pages and sheets change at once.")
        checked: card.settings.reducedMotion
        onToggled: card.settings.reducedMotion = checked
    }
}
