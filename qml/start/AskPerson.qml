// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Is it you? And how this device is protected.
Column {
    id: ask
    spacing: Theme.s4
    readonly property bool agree: !protect.checked || (pass.text.length >= 8 && pass.text === again.text)

    Words {
        width: parent.width
        text: Desk.firstRun.person
        size: Words.Display
        heading: true
    }
    Words {
        width: parent.width
        text: qsTr("This invite is for %1 in “%2”. Not you? Give it back to the office.").arg(Desk.firstRun.person).arg(Desk.firstRun.council)
        muted: true
    }
    TextField {
        id: label
        width: parent.width
        label: qsTr("Name of this device")
        text: Desk.firstRun.suggestedLabel
        maximumLength: 60
    }
    CheckRow {
        id: protect
        width: parent.width
        text: qsTr("Protect this device with a passphrase")
        sub: qsTr("Without one, whoever finds the device can read everything on it.")
        checked: true
    }
    TextField {
        id: pass
        width: parent.width
        visible: protect.checked
        label: qsTr("Passphrase")
        help: qsTr("At least 8 characters. Nobody can give it back to you: remember it.")
        echoMode: TextInput.Password
    }
    TextField {
        id: again
        width: parent.width
        visible: protect.checked
        label: qsTr("The same once more")
        echoMode: TextInput.Password
        problem: text !== "" && text !== pass.text ? qsTr("The two are not the same.") : ""
    }
    TextField {
        id: address
        width: parent.width
        visible: more.checked
        label: qsTr("Address of the office's device")
        help: qsTr("Only when it is not found by itself: HOST:PORT")
    }
    Button {
        width: parent.width
        kind: Button.Primary
        size: Button.Main
        enabled: ask.agree && !Desk.firstRun.busy
        text: Desk.firstRun.busy ? qsTr("Making keys…") : qsTr("Yes, that is me: join")
        onClicked: Desk.firstRun.join(label.text, protect.checked ? pass.text : "", more.checked ? address.text : "")
    }
    CheckRow {
        id: more
        width: parent.width
        text: qsTr("Type the address of the office's device")
    }
    Button {
        width: parent.width
        text: qsTr("Not me")
        onClicked: Desk.firstRun.choose("choice")
    }
}
