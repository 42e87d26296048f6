// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// What is voted on, what is enough, how many have voted: above the three opinions.
Column {
    id: head

    required property pollRow poll
    required property string itemNumber
    signal draftAsked()
    property bool hasDraft: false

    spacing: Theme.low ? Theme.s1 : Theme.s2

    Flow {
        width: parent.width
        spacing: Theme.s3

        Chip {
            width: Math.min(implicitWidth, parent.width)
            kind: head.poll.open ? Chip.Vote : Chip.Plain
            text: Wording.pollState(head.poll.open ? "open" : head.poll.state)
        }
        Words {
            visible: text !== ""
            height: Math.max(implicitHeight, Theme.scaled(32))
            verticalAlignment: Text.AlignVCenter
            text: head.itemNumber === "" ? "" : qsTr("Item %1").arg(head.itemNumber)
            size: Words.Label
            muted: true
        }
    }
    Words {
        width: parent.width
        text: head.poll.question
        size: Theme.narrow ? Words.Section : Words.Title
        heading: true
    }
    Flow {
        id: facts
        // Where the draft has no line of its own, the three and the confirmation are in sight.
        readonly property bool oneLine: enough.width + voted.width + draft.implicitWidth + 2 * spacing <= width
        width: parent.width
        spacing: Theme.s3

        Words {
            id: enough
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            height: Math.max(implicitHeight, draft.visible && facts.oneLine ? draft.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: head.poll.needed === 0 ? "" : head.poll.ofPresent ? qsTr("At least %1 of %2 present needed").arg(head.poll.needed).arg(head.poll.base)
                                                                  : qsTr("At least %1 of %2 needed").arg(head.poll.needed).arg(head.poll.base)
            size: Theme.narrow ? Words.Label : Words.Body
            bold: true
        }
        TextMetrics {
            id: most
            font: voted.font
            text: qsTr("Voted: %1 of %2").arg(head.poll.asked).arg(head.poll.asked)
        }
        Words {
            id: voted
            size: Theme.narrow ? Words.Label : Words.Body
            // As wide as it can become: what stands below must not move when the number grows.
            width: Math.min(Math.ceil(most.advanceWidth) + 2, parent.width)
            height: Math.max(implicitHeight, draft.visible && facts.oneLine ? draft.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Voted: %1 of %2").arg(head.poll.turnout).arg(head.poll.asked)
        }
        Button {
            id: draft
            visible: head.hasDraft
            width: facts.oneLine || !Theme.narrow ? implicitWidth : parent.width
            size: Button.Compact
            iconName: "doc"
            text: qsTr("See the draft")
            onClicked: head.draftAsked()
        }
    }
}
