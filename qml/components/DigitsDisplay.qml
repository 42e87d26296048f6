// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Six digits to compare with another screen, in two groups of three; read out one by one.
Flow {
    id: display

    required property string digits
    property string text: qsTr("Code")

    spacing: Theme.s4
    Accessible.role: Accessible.StaticText
    Accessible.name: text + ": " + digits.split("").join(" ")

    Repeater {
        model: [display.digits.slice(0, Math.ceil(display.digits.length / 2)), display.digits.slice(Math.ceil(display.digits.length / 2))]
        Row {
            id: group
            required property string modelData
            spacing: Theme.s1

            Repeater {
                model: group.modelData.split("")
                Rectangle {
                    required property string modelData
                    width: Math.max(40, Theme.scaled(36))
                    height: Math.max(56, Theme.scaled(52))
                    radius: Theme.cornerSmall
                    color: Theme.surface
                    border.width: Theme.edge
                    border.color: Theme.outline

                    Words {
                        anchors.centerIn: parent
                        text: parent.modelData
                        size: Words.Display
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
