// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// How the home of this device is protected.
Column {
    id: choice

    readonly property string guard: kept.checked ? "store" : typed.checked ? "passphrase" : "none"
    readonly property string passphrase: typed.checked ? pass.text : ""
    readonly property bool complete: !typed.checked || (pass.text.length >= 8 && pass.text === again.text)

    spacing: Theme.s2

    Words {
        width: parent.width
        text: qsTr("Who may open it")
        size: Words.Section
        heading: true
    }
    RadioRow {
        id: kept
        width: parent.width
        visible: Desk.keyStore.available
        text: qsTr("Whoever logs in to this device")
        sub: qsTr("Its key store keeps the key: nothing to remember, nothing to type.")
        checked: Desk.keyStore.available
    }
    RadioRow {
        id: typed
        width: parent.width
        text: qsTr("Whoever knows the passphrase")
        sub: qsTr("At least 8 characters. Nobody can give it back to you: remember it.")
        checked: !Desk.keyStore.available
    }
    TextField {
        id: pass
        width: parent.width
        visible: typed.checked
        label: qsTr("Passphrase")
        echoMode: TextInput.Password
    }
    TextField {
        id: again
        width: parent.width
        visible: typed.checked
        label: qsTr("The same once more")
        echoMode: TextInput.Password
        problem: text !== "" && text !== pass.text ? qsTr("The two are not the same.") : ""
    }
    RadioRow {
        width: parent.width
        text: qsTr("Whoever holds it")
        sub: qsTr("Without protection, whoever finds the device can read everything on it.")
    }
}
