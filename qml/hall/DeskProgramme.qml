// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The programme at the desk: a tap on an item begins it after a question.
Card {
    id: card

    required property Programme programme
    property agendaRow asked

    padding: Theme.s3
    spacing: Theme.s2

    Words {
        x: Theme.s1
        width: card.innerWidth - 2 * x
        text: qsTr("Programme")
        size: Words.Section
        heading: true
    }
    Column {
        width: card.innerWidth

        Repeater {
            model: card.programme.items
            ListRow {
                id: entry
                required property agendaRow row
                x: row.parent === "" ? 0 : Theme.s4
                width: parent.width - x
                leading: NumberBadge {
                    text: entry.row.number
                    iconName: entry.row.state === "done" ? "check" : ""
                    current: entry.row.state === "now"
                }
                text: row.title
                sub: row.state === "done" ? qsTr("finished %1").arg(Wording.clock(row.ended))
                     : row.state === "now" ? qsTr("since %1").arg(Wording.clock(row.started))
                     : row.state === "postponed" ? Wording.itemState(row.state) : row.minutes > 0 ? Say.minutes(row.minutes) : ""
                current: row.state === "now"
                mutedText: row.state === "done"
                onClicked: {
                    card.asked = row
                    question.open()
                }
            }
        }
    }
    Words {
        visible: card.programme.items.count === 0
        width: card.innerWidth
        text: qsTr("The programme has no items yet.")
        muted: true
    }
    ConfirmSheet {
        id: question
        primary: false
        title: card.asked.title
        text: card.asked.state === "now" ? qsTr("This item is under discussion.")
              : card.programme.current.known ? qsTr("“%1” is finished by the same press.").arg(card.programme.current.title) : ""
        doText: card.asked.state === "now" ? qsTr("Finish the item") : qsTr("Begin this item")
        onConfirmed: card.asked.state === "now" ? card.programme.finishItem(card.asked.id) : card.programme.startItem(card.asked.id)
    }
}
