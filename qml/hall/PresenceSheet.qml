// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The states of a delegate, one tap each.
Sheet {
    id: sheet

    required property Attendance attendance
    property attendanceRow row

    function ask(about: attendanceRow) {
        row = about
        open()
    }

    title: row.name

    Words {
        width: sheet.innerWidth
        text: Say.joined([sheet.row.seat === "" ? "" : qsTr("Seat %1").arg(sheet.row.seat), sheet.row.group, sheet.row.state === "" ? qsTr("Not marked yet") : qsTr("Marked: %1").arg(Wording.presence(sheet.row.state)),
                          Wording.clock(sheet.row.at), sheet.row.by === "" ? "" : qsTr("by %1").arg(sheet.row.by)], " · ")
        muted: true
    }
    Column {
        width: sheet.innerWidth

        Repeater {
            model: [{state: "present", icon: "check"}, {state: "online", icon: "screen"}, {state: "excused", icon: "dash"},
                    {state: "unexcused", icon: "bang"}, {state: "left", icon: "exit"}]
            ListRow {
                required property var modelData
                required property int index
                width: parent.width
                divided: index > 0
                iconName: modelData.icon
                text: Wording.presence(modelData.state)
                strongText: modelData.state === sheet.row.state
                value: modelData.state === sheet.row.state ? qsTr("now") : ""
                onClicked: {
                    sheet.attendance.set(sheet.row.id, modelData.state)
                    sheet.close()
                }
            }
        }
    }
}
