// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Is it you? And how this device is protected.
Column {
    id: ask
    spacing: Theme.s4

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
    ProtectionChoice {
        id: protection
        width: parent.width
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
        enabled: protection.complete && !Desk.firstRun.busy
        text: Desk.firstRun.busy ? qsTr("Making keys…") : qsTr("Yes, that is me: join")
        onClicked: Desk.firstRun.join(label.text, protection.guard, protection.passphrase, more.checked ? address.text : "")
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
