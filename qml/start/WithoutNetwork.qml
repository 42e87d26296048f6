// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Joining without a network: the request goes to the office as a file, and its answer comes back as one.
Sheet {
    id: sheet

    readonly property FirstRun run: Desk.firstRun

    title: qsTr("Join with files")

    Problem {
        width: sheet.innerWidth
        visible: sheet.run.problem !== ""
        what: qsTr("That did not work")
        why: sheet.run.problem
        todo: sheet.run.todo
    }
    SectionHead {
        width: sheet.innerWidth
        text: qsTr("1. Save the request")
    }
    Words {
        width: sheet.innerWidth
        text: qsTr("Save it on a stick and bring it to the office. They give you an answer file.")
    }
    Button {
        width: sheet.innerWidth
        iconName: "download"
        text: qsTr("Save the request…")
        onClicked: target.open()
    }
    TextField {
        width: sheet.innerWidth
        label: qsTr("Or type a path for it")
        help: qsTr("Press Enter to write there.")
        onAccepted: sheet.run.saveRequest(text)
    }
    Banner {
        width: sheet.innerWidth
        visible: sheet.run.request !== ""
        iconName: "check"
        text: qsTr("The request is saved: %1").arg(sheet.run.request.split("/").pop())
    }
    SectionHead {
        width: sheet.innerWidth
        text: qsTr("2. Open the answer")
    }
    FileDrop {
        width: sheet.innerWidth
        multiple: false
        text: qsTr("Drop the answer here")
        filters: [qsTr("Answers (*.grant)"), qsTr("All files (*)")]
        onChosen: files => sheet.run.readGrant(files[0])
    }
    FilePicker {
        id: target
        title: qsTr("Save the request")
        saving: true
        suffix: "request"
        onChosen: files => sheet.run.saveRequest(files[0])
    }
}
