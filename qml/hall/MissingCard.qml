// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// For the secretary: whose opinion is missing in the open vote, what needs help first.
Card {
    id: card

    required property Polls polls

    padding: Theme.s4
    spacing: Theme.s2

    Words {
        width: card.innerWidth
        text: qsTr("Opinions missing or not recorded: %1").arg(card.polls.voters.count)
        size: Words.Section
        heading: true
    }
    Column {
        width: card.innerWidth

        Repeater {
            model: card.polls.voters
            ListRow {
                required property voterRow row
                required property int index
                readonly property bool stuck: row.status === "conflicting" || row.status !== "" && Desk.now - row.votedAt > 10000
                width: parent.width
                interactive: false
                divided: index > 0
                alarm: stuck
                text: row.name
                sub: row.group
                value: row.status === "" ? qsTr("No opinion recorded here") : row.status === "conflicting" ? qsTr("Two different opinions")
                       : stuck ? qsTr("Opinion not recorded") : qsTr("Being recorded")
            }
        }
    }
}
