// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One line of a check list: done, or amber where something must be seen to.
Item {
    id: line

    required property string text
    required property bool good

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s2)
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Icon {
        id: sign
        x: Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        name: line.good ? "check" : "warn"
        color: line.good ? Theme.ink : Theme.warn
    }
    Words {
        id: words
        x: sign.x + sign.width + Theme.s3
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: line.text
        color: line.good ? Theme.ink : Theme.warn
        Accessible.ignored: true
    }
}
