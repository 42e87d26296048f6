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
        text: qsTr("Type the passphrase to go on. Everything you wrote is kept.")
        muted: true
    }
    TextField {
        id: field
        width: parent.width
        label: qsTr("Passphrase")
        echoMode: TextInput.Password
        focus: true
        problem: Desk.gate.problem === "" ? "" : Desk.gate.problem + " " + Desk.gate.todo
        onAccepted: Desk.gate.unlock(text)
    }
    Button {
        width: parent.width
        kind: Button.Primary
        size: Button.Main
        enabled: field.text !== "" && !Desk.gate.busy
        text: Desk.gate.busy ? qsTr("Unlocking…") : qsTr("Unlock")
        onClicked: Desk.gate.unlock(field.text)
    }
}
