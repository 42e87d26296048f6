// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Kyhop
import Kyhop.Desk

// Looking for the office's device, then six digits that both screens show.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked ? qsTr("Compare these six digits with the office's screen")
                                                                    : qsTr("Looking for the office's device…")
        size: Words.Display
        heading: true
    }
    DigitsDisplay {
        width: parent.width
        visible: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked
        digits: Desk.firstRun.digits
    }
    Words {
        width: parent.width
        text: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked
              ? qsTr("The same? Tell the office: they confirm it there. Not the same? Stop, and ask for a new invite.")
              : qsTr("Both devices must be in the same network, and the office's program must be open.")
        muted: true
    }
    Banner {
        width: parent.width
        visible: Desk.firstRun.note !== ""
        text: Desk.firstRun.note
    }
    Button {
        width: parent.width
        text: qsTr("Stop")
        onClicked: Desk.firstRun.cancel()
    }
    Words {
        width: parent.width
        text: qsTr("No network? Save a request, bring it to the office on a stick, and open the answer here.")
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.s2
        Button { text: qsTr("Save the request…"); onClicked: save.open() }
        Button { text: qsTr("Open the answer…"); onClicked: answer.open() }
    }
    FileDialog {
        id: save
        fileMode: FileDialog.SaveFile
        title: qsTr("Save the request")
        onAccepted: Desk.firstRun.saveRequest(selectedFile)
    }
    FileDialog {
        id: answer
        title: qsTr("Open the answer")
        onAccepted: Desk.firstRun.readGrant(selectedFile)
    }
}
