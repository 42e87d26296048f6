// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// A device that waits: both screens show six digits, and a person looks whether they are the same.
Card {
    id: card

    required property inviteRow invite
    signal answered(bool same)

    strong: true

    Words {
        width: parent.width
        text: qsTr("%1 is waiting").arg(card.invite.person)
        size: Words.Section
        heading: true
    }
    Words {
        width: parent.width
        text: qsTr("The device «%1» shows six digits. Are they the same as these?").arg(card.invite.label)
    }
    DigitsDisplay {
        width: parent.width
        digits: card.invite.digits
        text: qsTr("Digits of this device")
    }
    Flow {
        width: parent.width
        spacing: Theme.s3

        Button {
            width: Math.min(implicitWidth, card.innerWidth)
            kind: Button.Primary
            iconName: "check"
            text: qsTr("Both show the same digits")
            onClicked: card.answered(true)
        }
        Button {
            width: Math.min(implicitWidth, card.innerWidth)
            iconName: "cross"
            text: qsTr("Not the same")
            onClicked: differing.open()
        }
    }
    ConfirmSheet {
        id: differing
        title: qsTr("The digits are not the same?")
        text: qsTr("Then somebody else may be answering in place of the new device. The invite is stopped for good; that device gets nothing.")
        doText: qsTr("Stop the invite")
        keepText: qsTr("Compare again")
        onConfirmed: card.answered(false)
    }
}
