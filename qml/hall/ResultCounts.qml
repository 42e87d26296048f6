// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The counts with their shares of the base.
Column {
    id: counts

    required property pollRow poll

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Counts")

    Words {
        width: parent.width
        bottomPadding: Theme.s2
        text: counts.poll.ofPresent ? qsTr("Delegates · of %1 present").arg(counts.poll.base) : qsTr("Delegates · of all %1").arg(counts.poll.base)
        size: Words.Label
        muted: true
        horizontalAlignment: Text.AlignRight
    }
    CountRow {
        width: parent.width
        option: "for"
        votes: counts.poll.votesFor
        share: Wording.percent(votes, counts.poll.base)
    }
    CountRow {
        width: parent.width
        option: "against"
        votes: counts.poll.votesAgainst
        share: Wording.percent(votes, counts.poll.base)
    }
    CountRow {
        width: parent.width
        option: "abstain"
        visible: Array.from(counts.poll.options).includes(option)
        votes: counts.poll.votesAbstain
        share: Wording.percent(votes, counts.poll.base)
    }
    CountRow {
        width: parent.width
        option: "absent"
        word: qsTr("Absent or no opinion")
        votes: counts.poll.absent
        share: Wording.percent(votes, counts.poll.base)
    }
    Words {
        width: parent.width
        topPadding: Theme.s2
        visible: counts.poll.notCounted > 0 && counts.poll.way === ""
        text: qsTr("Opinions not counted: %1, each with its reason in the record.").arg(counts.poll.notCounted)
        size: Words.Label
        muted: true
    }
}
