// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// How an item goes that is no ordinary discussion: the times of a questioning, where the groups debate.
Card {
    id: card

    required property Programme programme
    property string group: ""                // the own one, where it is known
    property bool leads: false               // at the desk: all groups, not the own one
    readonly property agendaRow item: programme.current
    readonly property string room: programme.room(item, group)

    spacing: Theme.s2

    Words {
        width: card.innerWidth
        text: card.item.kind !== "group_debate" || card.leads ? Wording.itemKind(card.item.kind)
              : card.group !== "" ? qsTr("Group debate: your group is %1").arg(card.group) : qsTr("Group debate: you are in no group yet")
        size: Words.Section
        heading: true
    }
    Words {
        width: card.innerWidth
        visible: card.item.kind === "questioning" && card.programme.questionSeconds > 0 && card.programme.answerSeconds > 0
        text: qsTr("Question: %1 · answer: %2.").arg(Say.duration(card.programme.questionSeconds)).arg(Say.duration(card.programme.answerSeconds))
        bold: true
    }
    Words {
        width: card.innerWidth
        visible: card.item.kind === "questioning"
        text: qsTr("Who put the question may answer back first, then the others in the order of their requests.")
    }
    Words {
        width: card.innerWidth
        visible: card.item.kind === "group_debate"
        text: card.leads ? (card.item.rooms !== "" ? card.item.rooms : qsTr("The groups debate in rooms of their own. The rooms can be given in the programme."))
              : card.group === "" ? qsTr("Please ask the secretary which group to go to.")
              : card.room !== "" ? qsTr("Room: %1").arg(card.room) : qsTr("Please ask the secretary for the room.")
    }
}
