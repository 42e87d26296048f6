// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The roll by where people sit, and beneath it who has no seat.
Column {
    id: plan

    required property Attendance attendance
    required property bool mayArrange        // this person keeps the list of members, where seats are given
    signal asked(attendanceRow row)

    spacing: Theme.s5

    Card {
        width: parent.width
        visible: plan.attendance.seatLines.length > 0

        SeatMap {
            width: parent.width
            attendance: plan.attendance
            onAsked: row => plan.asked(row)
        }
    }
    SeatLegend {
        width: parent.width
        visible: plan.attendance.seatLines.length > 0 && plan.attendance.count.kept
        count: plan.attendance.count
    }
    EmptyState {
        width: parent.width
        visible: plan.attendance.seatLines.length === 0
        iconName: "people"
        what: qsTr("No seats have been given yet")
        todo: plan.mayArrange ? qsTr("Give them in the list of members, one by one or with the column “seat” of its CSV file.")
                              : qsTr("The plan of the hall appears here when the office has given them.")
        actionText: plan.mayArrange ? qsTr("To the list of members") : ""
        onActed: Desk.route.open("members")
    }
    Column {
        width: parent.width
        visible: plan.attendance.seatLines.length > 0 && plan.attendance.unseated.count > 0
        spacing: Theme.s2

        Words {
            width: parent.width
            text: qsTr("Without a seat: %1").arg(plan.attendance.unseated.count)
            size: Words.Section
            heading: true
        }
        Flow {
            width: parent.width
            spacing: Theme.s2

            Repeater {
                model: plan.attendance.unseated
                ChipButton {
                    required property attendanceRow row
                    text: Say.joined([row.name, row.state === "" ? "" : Wording.presence(row.state)], " · ")
                    checked: row.found
                    enabled: plan.attendance.mayMark || row.mine
                    onClicked: plan.asked(row)
                }
            }
        }
    }
}
