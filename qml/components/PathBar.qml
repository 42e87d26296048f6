// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The phases of a vote at the chair's desk: done, now, later. It shows; the one button beside it acts.
Flow {
    id: path

    required property var phases             // their words
    property int current: 0                  // their number: all are done

    spacing: Theme.s2
    Accessible.role: Accessible.List
    Accessible.name: current >= phases.length ? qsTr("All %1 steps are done").arg(phases.length) : qsTr("Step %1 of %2: %3").arg(current + 1).arg(phases.length).arg(phases[current] ?? "")

    Repeater {
        id: boxes
        model: path.phases
        Rectangle {
            id: box
            required property string modelData
            required property int index
            readonly property bool done: index < path.current
            readonly property bool now: index === path.current

            width: Math.min(path.width, Math.max(implicitWidth, Math.floor((path.width + path.spacing) / path.phases.length) - path.spacing))
            implicitWidth: word.implicitWidth + (sign.visible ? sign.width + Theme.s2 : 0) + 2 * Theme.s3
            implicitHeight: Math.max(40, word.implicitHeight + Theme.s3)
            radius: Theme.cornerSmall
            color: now ? Theme.surface : Theme.fill
            border.width: now ? Theme.edge : Theme.scheme === "contrast" ? Theme.hairline : 0
            border.color: now ? Theme.ink : Theme.line

            Row {
                anchors.centerIn: parent
                spacing: Theme.s2

                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    name: box.done ? "check" : ""
                    size: Theme.iconSmall
                }
                Words {
                    id: word
                    width: Math.min(Math.ceil(implicitWidth), box.width - 2 * Theme.s3 - (sign.visible ? sign.width + Theme.s2 : 0))
                    text: box.modelData
                    size: Words.Label
                    bold: box.now
                    lineHeight: 1
                    muted: !box.now && !box.done
                }
            }
        }
    }
}
