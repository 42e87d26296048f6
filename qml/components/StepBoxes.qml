// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The five steps of a paper as boxes, with the word of the present one.
Column {
    id: boxes

    required property string text            // «Đã duyệt»
    required property int done               // how many are done
    property int count: 5
    property bool half: true                 // the next one is under way

    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, step %2 of %3").arg(text).arg(Math.min(count, done + (half ? 1 : 0))).arg(count)

    Row {
        spacing: Theme.s1

        Repeater {
            model: boxes.count
            Rectangle {
                id: box
                required property int index
                readonly property bool now: boxes.half && index === boxes.done
                width: Theme.scaled(18)
                height: Math.max(10, Theme.scaled(10))
                radius: 3
                color: index < boxes.done ? Theme.ink : Theme.surface
                border.width: 2
                border.color: index < boxes.done || now ? Theme.ink : Theme.outline

                Rectangle {
                    visible: box.now
                    width: parent.width / 2
                    height: parent.height
                    radius: 3
                    color: Theme.ink
                }
            }
        }
    }
    Words {
        width: boxes.width > 0 ? boxes.width : implicitWidth
        text: boxes.text
        size: Words.Label
        Accessible.ignored: true
    }
}
