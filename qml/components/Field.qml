// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What stands around a field: its name above, help or what is wrong below. The field itself is the child.
FocusScope {
    id: field

    required property string label
    property string help: ""
    property string problem: ""              // what is wrong and what to do; amber, with a sign
    default property alias control: slot.data

    readonly property string spoken: problem !== "" ? problem : help

    implicitWidth: Theme.pane
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: Theme.s1

        Words {
            width: parent.width
            visible: text !== ""
            text: field.label
            size: Words.Label
            bold: true
            opacity: field.enabled ? 1 : 0.7
            Accessible.ignored: true
        }
        Item {
            id: slot
            width: parent.width
            implicitHeight: childrenRect.height
        }
        Row {
            width: parent.width
            visible: field.spoken !== ""
            spacing: Theme.s2

            Icon {
                id: sign
                y: Theme.s1 / 2
                name: field.problem !== "" ? "warn" : ""
                size: Theme.iconSmall
                color: Theme.warn
            }
            Words {
                width: parent.width - (sign.visible ? sign.width + Theme.s2 : 0)
                text: field.spoken
                size: Words.Label
                color: field.problem !== "" ? Theme.warn : Theme.muted
                Accessible.role: field.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
