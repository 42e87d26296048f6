// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A PIN: how many digits there are, never which.
Column {
    id: pin

    property string text: qsTr("PIN")
    property int length: 6
    property string entered: ""
    property string problem: ""
    signal completed(string pin)

    function clear() { entered = "" }
    function take(key: string) {
        entered += key
        if (entered.length === length) completed(entered)
    }

    spacing: Theme.s4

    Words {
        width: parent.width
        text: pin.text
        size: Words.Section
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s4
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 of %2 digits").arg(pin.entered.length).arg(pin.length)

        Repeater {
            model: pin.length
            Rectangle {
                required property int index
                width: Theme.scaled(20)
                height: width
                radius: width / 2
                color: index < pin.entered.length ? Theme.ink : Theme.clear
                border.width: Theme.edge
                border.color: index < pin.entered.length ? Theme.ink : Theme.outline
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: pin.problem
        color: Theme.warn
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
    }
    NumberPad {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Math.max(implicitWidth, Theme.scaled(300)))
        focus: true
        full: pin.entered.length >= pin.length
        onTyped: key => pin.take(key)
        onErased: pin.entered = pin.entered.slice(0, -1)
    }
}
