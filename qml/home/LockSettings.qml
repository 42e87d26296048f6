// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// When this device asks for its passphrase again.
Card {
    id: card

    required property Settings settings
    required property bool isProtected
    required property bool isKept            // by the system's key store
    required property string recoveryCode    // empty until it is asked for
    signal lockAsked()
    signal codeAsked(bool shown)

    onVisibleChanged: if (!visible) codeAsked(false)
    Component.onDestruction: codeAsked(false)

    Stepper {
        width: card.innerWidth
        visible: card.isProtected
        label: qsTr("Lock when idle outside a sitting")
        from: 0
        to: 60
        stepSize: 5
        value: card.settings.lockMinutes
        textFromValue: value => value === 0 ? qsTr("never") : Say.minutes(value)
        onValueModified: card.settings.lockMinutes = value
    }
    Words {
        width: card.innerWidth
        visible: card.isProtected && card.settings.lockMinutes > 0
        text: qsTr("Then it also locks when its cover closes or it goes to sleep.")
        size: Words.Label
        muted: true
    }
    Button {
        visible: card.isProtected
        width: Math.min(implicitWidth, card.innerWidth)
        text: qsTr("Lock now")
        iconName: "lock"
        onClicked: card.lockAsked()
    }
    Words {
        width: card.innerWidth
        visible: card.isKept
        text: qsTr("This device's key store opens it. Should the store be lost, the recovery code opens it: write it down and lock it away.")
        muted: true
    }
    Button {
        visible: card.isKept && card.recoveryCode === ""
        width: Math.min(implicitWidth, card.innerWidth)
        text: qsTr("Show the recovery code")
        iconName: "eye"
        onClicked: card.codeAsked(true)
    }
    Words {
        width: card.innerWidth
        visible: card.recoveryCode !== ""
        text: card.recoveryCode
        size: Words.Section
        Accessible.description: qsTr("Recovery code")
    }
    Button {
        visible: card.recoveryCode !== ""
        width: Math.min(implicitWidth, card.innerWidth)
        text: qsTr("Hide the recovery code")
        onClicked: card.codeAsked(false)
    }
    Words {
        width: card.innerWidth
        visible: !card.isProtected
        text: qsTr("This device has no passphrase: whoever holds it can read everything on it.")
        muted: true
    }
}
