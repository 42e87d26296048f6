// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// What comes next.
Card {
    id: card

    required property agendaRow item

    padding: Theme.s4
    spacing: Theme.s1

    Words {
        width: card.innerWidth
        text: qsTr("Next · item %1").arg(card.item.number)
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        text: card.item.title
        bold: true
    }
    Words {
        width: card.innerWidth
        visible: text !== ""
        text: Say.joined([card.item.presenter, card.item.minutes > 0 ? Say.minutes(card.item.minutes) : ""], " · ")
        size: Words.Label
        muted: true
    }
}
