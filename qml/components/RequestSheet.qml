// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Joining without a network: the new device's request comes in as a file, the answer goes out as one.
Sheet {
    id: sheet

    property string request: ""
    signal approveAsked(string request, string out)

    function answer(out: string) {
        close()
        approveAsked(request, out)
        request = ""
    }

    title: qsTr("Without a network")
    onOpened: request = ""

    Words {
        width: parent.width
        text: qsTr("The new device writes a request file from its invite. Take that file in here, and carry the answer back to the device. "
                   + "Only whoever holds the invite can make such a request.")
    }
    FileDrop {
        width: parent.width
        visible: sheet.request === ""
        multiple: false
        text: qsTr("Drop the request here")
        onChosen: files => sheet.request = files[0]
    }
    ListRow {
        width: parent.width
        visible: sheet.request !== ""
        interactive: false
        iconName: "doc"
        text: sheet.request.split("/").pop()
        sub: qsTr("Request file")
    }
    Button {
        width: parent.width
        visible: sheet.request !== ""
        kind: Button.Primary
        iconName: "download"
        text: qsTr("Save the answer…")
        onClicked: target.open()
    }
    TextField {
        width: parent.width
        visible: sheet.request !== ""
        label: qsTr("Or type a path for it")
        help: qsTr("Press Enter to write there.")
        onAccepted: sheet.answer(text)
    }
    FilePicker {
        id: target
        title: qsTr("Save the answer")
        saving: true
        suffix: "grant"
        onChosen: files => sheet.answer(files[0])
    }
}
