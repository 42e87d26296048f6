// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One step of Steps.
Item {
    id: step

    required property string phase          // done, now, later, alert
    required property string text
    property string detail: ""
    property bool last: false
    readonly property bool done: phase === "done"
    readonly property bool alert: phase === "alert"
    readonly property string spoken: done ? qsTr("done") : alert ? qsTr("attention") : phase === "now" ? qsTr("now") : qsTr("later")

    implicitHeight: Math.max(marker.height, words.y + words.height) + (last ? 0 : Theme.s4)
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ", " + spoken
    Accessible.description: detail

    Rectangle {
        visible: !step.last
        x: marker.width / 2 - 1
        y: marker.height
        width: 2
        height: step.height - y
        color: step.done ? Theme.ink : Theme.outline
    }
    Rectangle {
        id: marker
        width: Math.max(32, Theme.scaled(28))
        height: width
        radius: step.alert ? Theme.cornerSmall : width / 2
        color: step.done ? Theme.ink : step.alert ? Theme.warn : Theme.surface
        border.width: step.phase === "now" ? 3 : 2
        border.color: step.done || step.phase === "now" ? Theme.ink : step.alert ? Theme.warn : Theme.outline

        Icon {
            anchors.centerIn: parent
            name: step.done ? "check" : step.alert ? "bang" : ""
            size: parent.width * 0.6
            pen: 3
            color: step.alert ? Theme.warnText : Theme.surface
        }
        Rectangle {
            visible: step.phase === "now"
            anchors.centerIn: parent
            width: parent.width * 0.44
            height: width
            radius: width / 2
            color: Theme.ink
        }
    }
    Column {
        id: words
        x: marker.width + Theme.s3
        y: Math.max(0, (marker.height - Theme.body * 1.45) / 2)
        width: parent.width - x

        Words {
            width: parent.width
            text: step.text
            bold: step.phase !== "later"
            color: step.alert ? Theme.warn : step.phase === "later" ? Theme.muted : Theme.ink
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: step.detail
            size: Words.Label
            muted: true
            Accessible.ignored: true
        }
    }
}
