// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Whose opinion is missing in the open vote, what needs help first: the secretary reads names, the chair seats.
Card {
    id: card

    required property Polls polls
    property int most: 8

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
            Loader {
                id: entry
                required property voterRow row
                required property int index
                readonly property bool stuck: row.status === "conflicting" || row.status !== "" && Desk.now - row.votedAt > 10000
                width: parent.width
                active: index < card.most
                visible: active
                asynchronous: true
                sourceComponent: ListRow {
                    interactive: false
                    divided: entry.index > 0
                    alarm: entry.stuck
                    number: entry.row.name === "" ? "" : entry.row.seat
                    text: entry.row.name !== "" ? entry.row.name : entry.row.seat !== "" ? qsTr("Seat %1").arg(entry.row.seat) : qsTr("A delegate without a seat")
                    sub: entry.row.group
                    value: entry.row.status === "" ? qsTr("No opinion recorded here") : entry.row.status === "conflicting" ? qsTr("Two different opinions")
                           : entry.stuck ? qsTr("Opinion not recorded") : qsTr("Being recorded")
                }
            }
        }
    }
    Button {
        visible: card.polls.voters.count > card.most
        width: card.innerWidth
        text: qsTr("Show %1 more").arg(card.polls.voters.count - card.most)
        iconName: "down"
        iconLast: true
        kind: Button.Quiet
        onClicked: card.most = card.polls.voters.count
    }
}
