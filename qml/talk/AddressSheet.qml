// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Connects to a device by its address, where it is not found by itself.
Sheet {
    id: sheet

    required property SyncState sync

    function go() {
        field.problem = sync.connectTo(field.text)
        if (field.problem === "") close()
    }

    title: qsTr("Connect by address")
    onOpened: field.input.forceActiveFocus()

    Words {
        width: sheet.innerWidth
        text: qsTr("The other device shows its address on its own page «Devices».")
    }
    TextField {
        id: field
        width: sheet.innerWidth
        label: qsTr("Address and port")
        placeholder: "192.168.1.20:47110"
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: sheet.go()
        onEdited: problem = ""
    }
    footer: Button {
        width: parent.width
        text: qsTr("Connect")
        kind: Button.Ink
        enabled: field.text.trim() !== ""
        onClicked: sheet.go()
    }
}
