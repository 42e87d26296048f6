// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// What brings you here? Three ways in plain words.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: qsTr("Papers, notes and votes of your council, on this device")
        size: Words.Display
        heading: true
    }
    CardButton {
        width: parent.width
        text: qsTr("Join my council")
        sub: qsTr("With the invite that the office gave you: a picture of a code, a file, or a text.")
        iconName: "people"
        focus: true
        onClicked: Desk.firstRun.choose("invite")
    }
    CardButton {
        width: parent.width
        text: qsTr("Prepare a council")
        sub: qsTr("For the office: enter members, prepare the session, invite devices.")
        iconName: "list"
        onClicked: Desk.firstRun.choose("found")
    }
    CardButton {
        width: parent.width
        text: Desk.firstRun.sampleHere ? qsTr("Go on with the sample meeting") : qsTr("Look at a sample meeting")
        sub: qsTr("An invented council with papers and a running vote. Nothing of it leaves this device, and it can be thrown away.")
        iconName: "eye"
        onClicked: Desk.firstRun.openSample()
    }
}
