// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Kyhop
import Kyhop.Desk

// The clerk founds a council.
Column {
    id: form
    spacing: Theme.s4
    property url rootFile: "file://" + Desk.firstRun.suggestedRoot
    readonly property bool complete: council.text.trim() !== "" && clerk.text.trim() !== "" && protection.complete && root.text.length >= 8

    Words {
        width: parent.width
        text: qsTr("Prepare a council")
        size: Words.Display
        heading: true
    }
    TextField { id: council; width: parent.width; label: qsTr("Name of the council"); placeholder: qsTr("HĐND xã …"); maximumLength: 200 }
    TextField { id: clerk; width: parent.width; label: qsTr("Your name"); help: qsTr("You are its clerk: you invite members and devices."); maximumLength: 120 }
    TextField { id: label; width: parent.width; label: qsTr("Name of this device"); text: Desk.firstRun.suggestedLabel; maximumLength: 60 }
    ProtectionChoice {
        id: protection
        width: parent.width
    }
    Words { width: parent.width; text: qsTr("The council's root key"); size: Words.Section; heading: true }
    Words {
        width: parent.width
        text: qsTr("A file that can appoint a new clerk when this device is lost. Keep it on a stick in a safe, not on a tablet.")
        muted: true
    }
    Button { width: parent.width; text: qsTr("Save it as: %1").arg(decodeURIComponent(String(form.rootFile).replace("file://", ""))); onClicked: dialog.open() }
    TextField { id: root; width: parent.width; label: qsTr("Passphrase of the root key"); help: qsTr("Another one than this device's, at least 8 characters."); echoMode: TextInput.Password }
    Button {
        width: parent.width
        kind: Button.Primary
        size: Button.Main
        enabled: form.complete && !Desk.firstRun.busy
        text: Desk.firstRun.busy ? qsTr("Preparing…") : qsTr("Prepare the council")
        onClicked: Desk.firstRun.prepareCouncil(council.text, clerk.text, label.text, protection.guard, protection.passphrase, form.rootFile, root.text)
    }
    Button { width: parent.width; text: qsTr("Back"); iconName: "left"; onClicked: Desk.firstRun.choose("choice") }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        title: qsTr("Where to keep the root key")
        onAccepted: form.rootFile = selectedFile
    }
}
