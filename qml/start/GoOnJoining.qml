// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// This device asked to join and did not finish.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: qsTr("Joining was not finished")
        size: Words.Display
        heading: true
    }
    Words {
        width: parent.width
        text: qsTr("It goes on with the same invite. The office's device must be open.")
        muted: true
    }
    TextField {
        id: pass
        width: parent.width
        visible: Desk.gate.isProtected && !Desk.gate.isKept
        label: qsTr("Passphrase of this device")
        echoMode: TextInput.Password
        onAccepted: Desk.firstRun.goOn(text)
    }
    Button {
        width: parent.width
        kind: Button.Primary
        size: Button.Main
        enabled: !Desk.firstRun.busy && (!pass.visible || pass.text !== "")
        text: qsTr("Go on")
        onClicked: Desk.firstRun.goOn(pass.text)
    }
    Button {
        width: parent.width
        text: qsTr("Use another invite")
        onClicked: Desk.firstRun.choose("invite")
    }
}
