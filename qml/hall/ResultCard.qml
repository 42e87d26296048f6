// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The verdict and the numbers of a vote that has ended; no number where this device does not have everything.
Card {
    id: card

    required property pollRow poll
    required property string itemNumber

    readonly property bool vietnamese: Desk.settings.language === "vi"
    readonly property bool certified: poll.state === "certified"

    Flow {
        width: card.innerWidth
        spacing: Theme.s3

        Chip {
            width: Math.min(implicitWidth, parent.width)
            kind: card.certified ? Chip.Gold : card.poll.state === "disputed" ? Chip.Warn : Chip.Plain
            iconName: card.poll.way !== "" ? "hand" : card.certified ? "seal" : card.poll.state === "disputed" ? "warn" : ""
            text: Wording.pollState(card.poll.stage)
        }
        Words {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(implicitHeight, Theme.scaled(32))
            verticalAlignment: Text.AlignVCenter
            text: Say.joined([card.itemNumber === "" ? "" : qsTr("Item %1").arg(card.itemNumber),
                              Wording.clock(card.poll.countedAt || card.poll.certifiedAt || card.poll.closedAt)], " · ")
            size: Words.Label
            muted: true
        }
    }
    Words {
        width: card.innerWidth
        text: card.poll.question
        heading: true
    }
    Problem {
        visible: card.poll.incomplete
        width: card.innerWidth
        what: qsTr("This device does not have all data yet")
        why: qsTr("It shows no numbers until it can check them itself.")
        todo: qsTr("They arrive by themselves when another device is near.")
    }
    Problem {
        visible: card.poll.disputed
        width: card.innerWidth
        alarm: true
        what: qsTr("This vote is disputed")
        why: qsTr("Signed records of this vote contradict each other. The proof is kept.")
        todo: qsTr("Please tell the secretary; a vote by hands or on paper can replace it.")
    }
    Banner {
        visible: card.poll.state === "void"
        width: card.innerWidth
        iconName: "hand"
        text: (card.poll.way === "hands" ? qsTr("Switched to a show of hands: %1") : card.poll.way === "paper" ? qsTr("Switched to paper: %1") : qsTr("This vote was given up: %1"))
              .arg(card.poll.voidReason)
    }
    Problem {
        visible: card.poll.contradicted
        width: card.innerWidth
        what: qsTr("Two counts were entered, and they differ")
        why: qsTr("Neither is shown as the result.")
        todo: qsTr("It appears when the secretary has corrected them.")
    }
    Words {
        visible: card.poll.open
        width: card.innerWidth
        text: qsTr("Voted: %1 of %2").arg(card.poll.turnout).arg(card.poll.asked)
        size: Words.Title
    }
    VerdictBand {
        visible: card.poll.counted
        width: card.innerWidth
        passed: card.poll.passed
    }
    Words {
        visible: card.poll.counted
        width: card.innerWidth
        text: card.vietnamese ? card.poll.explanationVi : card.poll.explanationEn
    }
    ThresholdBar {
        visible: card.poll.counted
        width: card.innerWidth
        votesFor: card.poll.votesFor
        votesAgainst: card.poll.votesAgainst
        votesAbstain: card.poll.votesAbstain
        absent: card.poll.absent
        needed: card.poll.needed
    }
    ResultCounts {
        visible: card.poll.counted
        width: card.innerWidth
        poll: card.poll
    }
    OrderLines {
        width: card.innerWidth
        poll: card.poll
    }
}
