// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The door of a protected home.
ScrollPage {
    id: page
    columnWidth: Theme.scaled(520)

    Words {
        width: parent.width
        text: qsTr("This device is locked")
        size: Words.Display
        heading: true
    }
    Words {
        width: parent.width
        text: Desk.gate.isKept ? qsTr("Everything you wrote is kept.") : qsTr("Type the passphrase to go on. Everything you wrote is kept.")
        muted: true
    }
    Button {
        width: parent.width
        visible: Desk.gate.isKept
        kind: Button.Primary
        size: Button.Main
        enabled: !Desk.gate.busy
        text: qsTr("Unlock with this device's key store")
        onClicked: Desk.gate.unlockKept()
    }
    TextField {
        id: field
        width: parent.width
        label: Desk.gate.isKept ? qsTr("Or the recovery code") : qsTr("Passphrase or recovery code")
        echoMode: TextInput.Password
        Component.onCompleted: input.forceActiveFocus()
        problem: Desk.gate.problem === "" ? "" : Desk.gate.problem + " " + Desk.gate.todo
        onAccepted: Desk.gate.unlock(text)
    }
    Button {
        width: parent.width
        kind: Desk.gate.isKept ? Button.Secondary : Button.Primary
        size: Button.Main
        enabled: field.text !== "" && !Desk.gate.busy
        text: Desk.gate.busy ? qsTr("Unlocking…") : qsTr("Unlock")
        onClicked: Desk.gate.unlock(field.text)
    }
}
