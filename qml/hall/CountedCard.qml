// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The minutes of a vote by hand, in place of the certificate: no device vouches for it, a person entered it.
Card {
    id: card

    required property pollRow poll
    readonly property bool hands: poll.way === "hands"

    padding: Theme.s4
    spacing: Theme.s1

    Words {
        width: card.innerWidth
        text: card.poll.counted ? (card.hands ? qsTr("Result by show of hands, entered by %1 at %2") : qsTr("Result on paper, entered by %1 at %2"))
                                  .arg(card.poll.countedBy).arg(Say.whole(Wording.clock(card.poll.countedAt)))
              : card.hands ? qsTr("Decided by show of hands") : qsTr("Decided on paper")
        bold: true
    }
    Words {
        width: card.innerWidth
        visible: !card.poll.counted && !card.poll.contradicted
        text: qsTr("The result appears here when the secretary or the counting board has entered it.")
    }
    Words {
        width: card.innerWidth
        visible: card.poll.counted
        text: card.hands ? qsTr("Present: %1 · hands counted: %2").arg(card.poll.present).arg(card.poll.returned)
                         : qsTr("Issued: %1 · returned: %2 · valid: %3 · invalid: %4").arg(card.poll.issued).arg(card.poll.returned).arg(card.poll.valid).arg(card.poll.notCounted)
    }
    Words {
        width: card.innerWidth
        visible: card.poll.counts > 1
        text: qsTr("Entered %1 times; the last one counts, the others stay in the record.").arg(card.poll.counts)
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        topPadding: Theme.s3
        visible: card.poll.counted
        text: qsTr("Check words")
        size: Words.Label
        muted: true
    }
    Words {
        width: card.innerWidth
        visible: card.poll.counted
        text: Wording.check(card.poll.check)
        bold: true
        font.letterSpacing: 1
    }
}
