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
            model: sheet.visible ? sheet.polls.voters : null
            Loader {
                id: entry
                required property voterRow row
                required property int index
                width: parent.width
                asynchronous: true
                sourceComponent: ListRow {
                    interactive: false
                    divided: entry.index > 0
                    text: entry.row.name
                    sub: entry.row.group
                    value: entry.row.choice !== "" ? Wording.option(entry.row.choice) : entry.row.status === "" ? qsTr("No opinion") : qsTr("Not counted")
                    leading: VoteMark { option: entry.row.choice === "" ? "absent" : entry.row.choice }
                }
            }
        }
    }
}
