// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A refusal or failure: what, why, what to do; and one way out.
Rectangle {
    id: problem

    required property string what
    property string why: ""
    property string todo: ""
    property string actionText: ""
    property bool alarm: false               // amber; only what the meeting must act on
    signal acted()

    readonly property color signColour: alarm ? Theme.warn : Theme.ink

    implicitWidth: Theme.column
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    radius: Theme.corner
    color: alarm ? Theme.warnSoft : Theme.surface
    border.width: Theme.edge
    border.color: alarm ? Theme.warn : Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Say.joined([what, why, todo], " ")

    Icon {
        id: sign
        x: Theme.s4
        y: Theme.s4
        name: "warn"
        color: problem.signColour
    }
    Column {
        id: column
        x: sign.x + sign.width + Theme.s3
        y: Theme.s4
        width: problem.width - x - Theme.s4
        spacing: Theme.s1

        Words {
            width: parent.width
            text: problem.what
            bold: true
            color: problem.signColour
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: problem.why
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: problem.todo
        }
        Item {
            visible: problem.actionText !== ""
            width: 1
            height: Theme.s1
        }
        Button {
            visible: problem.actionText !== ""
            width: Math.min(implicitWidth, parent.width)
            size: Button.Compact
            text: problem.actionText
            onClicked: problem.acted()
        }
    }
}
