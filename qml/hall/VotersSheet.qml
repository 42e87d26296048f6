// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// What each delegate said, where the law shows names after the close.
Sheet {
    id: sheet

    required property Polls polls

    title: qsTr("Opinions by name")

    Column {
        width: sheet.innerWidth

        Repeater {
            model: sheet.polls.voters
            ListRow {
                id: entry
                required property voterRow row
                required property int index
                width: parent.width
                interactive: false
                divided: index > 0
                text: row.name
                sub: row.group
                value: row.choice !== "" ? Wording.option(row.choice) : row.status === "" ? qsTr("No opinion") : qsTr("Not counted")
                leading: VoteMark { option: entry.row.choice === "" ? "absent" : entry.row.choice }
            }
        }
    }
}
