// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The road of an item at the desk: begin, open the vote, end it, announce. The one primary button does the next step.
Card {
    id: card

    required property Session session
    readonly property Programme programme: session.programme
    readonly property Polls polls: session.polls
    readonly property agendaRow item: programme.current
    // The vote of the item, or one that is open about another.
    readonly property pollRow poll: polls.current.known ? polls.current : polls.about(item.id, polls.revision)
    readonly property bool voting: poll.open
    readonly property bool again: poll.state === "closing" || poll.state === "provisional"
    readonly property int step: !item.known && !voting ? 0 : voting || again ? 2 : !poll.known || poll.state === "void" ? 1 : 3
    readonly property string doText: step === 0 ? qsTr("Begin: %1").arg(programme.next.title)
                                     : step === 1 ? qsTr("Open the vote") : step === 2 ? (again ? qsTr("End the vote again") : qsTr("End the vote")) : qsTr("Announce")

    function act() {
        step === 0 ? programme.startItem(programme.next.id) : step === 1 ? sheet.prepare(item)
        : step === 2 ? polls.close(poll.id) : Desk.route.open("result", {poll: poll.id})
    }

    spacing: Theme.s4

    PathBar {
        width: card.innerWidth
        phases: [qsTr("Begin"), qsTr("Open the vote"), qsTr("End the vote"), qsTr("Announce")]
        current: card.step
    }
    Words {
        visible: card.step === 0
        width: card.innerWidth
        text: card.programme.next.known ? qsTr("Next is item %1.").arg(card.programme.next.number) : qsTr("No item is left in the programme.")
    }
    Readiness {
        visible: card.step === 1
        width: card.innerWidth
        session: card.session
    }
    PollWatch {
        visible: card.poll.known && card.step >= 2
        width: card.innerWidth
        session: card.session
        poll: card.poll
    }
    Flow {
        width: card.innerWidth
        spacing: Theme.s3
        layoutDirection: Theme.leftHanded ? Qt.LeftToRight : Qt.RightToLeft

        Button {
            visible: card.step > 0 || card.programme.next.known
            enabled: card.step !== 1 || card.polls.mayOpen
            width: Math.min(Math.max(implicitWidth, Theme.narrow ? parent.width : Theme.scaled(240)), parent.width)
            kind: Button.Primary
            size: Button.Main
            text: card.doText
            onClicked: card.act()
        }
        Button {
            visible: card.voting && card.poll.officer
            width: Math.min(Math.max(implicitWidth, Theme.narrow ? parent.width : 0), parent.width)
            size: Button.Main
            iconName: "hand"
            text: qsTr("Switch to hands or paper")
            onClicked: giveUp.open()
        }
        Button {
            visible: card.step === 3
            width: Math.min(Math.max(implicitWidth, Theme.narrow ? parent.width : 0), parent.width)
            size: Button.Main
            text: qsTr("Open another vote")
            onClicked: sheet.prepare(card.item)
        }
        Button {
            visible: card.item.known && !card.voting
            width: Math.min(Math.max(implicitWidth, Theme.narrow ? parent.width : 0), parent.width)
            size: Button.Main
            text: qsTr("Finish the item")
            onClicked: card.programme.finishItem(card.item.id)
        }
    }
    OpenPollSheet {
        id: sheet
        session: card.session
    }
    VoidPollSheet {
        id: giveUp
        polls: card.polls
        poll: card.poll
    }
}
