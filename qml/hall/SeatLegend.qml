// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// What the marks of the seats mean, with how many there are of each.
Flow {
    id: legend

    required property attendanceCount count

    spacing: Theme.s4

    Repeater {
        model: [{state: "present", words: qsTr("Present %1").arg(legend.count.present), of: legend.count.present},
                {state: "online", words: qsTr("Online %1").arg(legend.count.online), of: legend.count.online},
                {state: "excused", words: qsTr("Absent with leave %1").arg(legend.count.excused), of: legend.count.excused},
                {state: "unexcused", words: qsTr("Absent without leave %1").arg(legend.count.unexcused), of: legend.count.unexcused},
                {state: "left", words: qsTr("Left %1").arg(legend.count.left), of: legend.count.left},
                {state: "", words: qsTr("Not marked %1").arg(legend.count.unmarked), of: legend.count.unmarked}]
        Row {
            id: entry
            required property var modelData
            visible: modelData.of > 0
            spacing: Theme.s2

            Seat {
                attendance: entry.modelData.state
                legend: true
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData.words
                size: Words.Label
            }
        }
    }
}
