// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Kyhop
import Kyhop.Desk

// The invite: a file or the picture of its code, or the text below the code.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: qsTr("Your invite")
        size: Words.Display
        heading: true
    }
    DropZone {
        width: parent.width
        text: qsTr("Drop the invite file or a picture of its code here")
        buttonText: qsTr("Choose a file or picture…")
        onDropped: urls => Desk.firstRun.readFile(urls[0])
        onChooseAsked: dialog.open()
    }
    Button {
        width: parent.width
        visible: Desk.firstRun.camera
        text: qsTr("Scan the code with the camera")
        iconName: "qr"
        onClicked: scan.open()
    }
    TextArea {
        id: typed
        width: parent.width
        label: qsTr("Or the text of the invite")
        help: qsTr("It begins with KYHOP: – paste it from a message, or type it.")
        lines: 3
    }
    Button {
        width: parent.width
        kind: Button.Primary
        size: Button.Main
        enabled: typed.text.trim() !== ""
        text: qsTr("Go on")
        onClicked: Desk.firstRun.readText(typed.text)
    }
    Button {
        width: parent.width
        text: qsTr("Back")
        iconName: "left"
        onClicked: Desk.firstRun.choose("choice")
    }
    ScanCode {
        id: scan
        onScanned: text => Desk.firstRun.readText(text)
    }
    FileDialog {
        id: dialog
        title: qsTr("Choose the invite")
        nameFilters: [qsTr("Invites and pictures (*.invite *.png *.jpg *.jpeg)"), qsTr("All files (*)")]
        onAccepted: Desk.firstRun.readFile(selectedFile)
    }
}
