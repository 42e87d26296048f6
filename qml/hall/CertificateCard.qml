// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// By how many devices a result is vouched for, and the words that every device shows alike.
Card {
    id: card

    required property pollRow poll

    padding: Theme.s4
    spacing: Theme.s1

    Words {
        width: card.innerWidth
        text: qsTr("Certified by")
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        text: qsTr("%1 of %2 witness devices").arg(card.poll.cosigns).arg(card.poll.witnesses)
        bold: true
    }
    Words {
        width: card.innerWidth
        visible: card.poll.cosigns < card.poll.majority
        text: qsTr("%1 are needed; until then the result is provisional.").arg(card.poll.majority)
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        topPadding: Theme.s3
        text: qsTr("Check words")
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        text: Wording.check(card.poll.check)
        bold: true
        font.letterSpacing: 1
    }
    Words {
        width: card.innerWidth
        topPadding: Theme.s3
        visible: card.poll.closedAt > 0
        text: qsTr("The vote ended at %1. Opinions that come later are kept, not counted.").arg(Wording.clock(card.poll.closedAt))
        size: Words.Label
        muted: true
    }
}
