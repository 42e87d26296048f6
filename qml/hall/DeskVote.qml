// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Where the vote of the item stands.
Card {
    id: card

    required property DeskRoad road
    required property bool mayGiveUp         // is offered here: the bar has no room for it
    signal givingUpAsked()

    PathBar {
        width: card.innerWidth
        phases: [qsTr("Begin"), qsTr("Open the vote"), card.road.poll.way === "" || card.road.voting ? qsTr("End the vote") : qsTr("Count"), qsTr("Announce")]
        current: card.road.step
    }
    Words {
        visible: card.road.step === 0
        width: card.innerWidth
        text: card.road.over ? qsTr("No item is left in the programme.") : qsTr("Next is item %1: %2").arg(card.road.programme.next.number).arg(card.road.programme.next.title)
    }
    Readiness {
        visible: card.road.step === 1
        width: card.innerWidth
        session: card.road.session
    }
    PollWatch {
        visible: card.road.poll.known && card.road.step >= 2
        width: card.innerWidth
        poll: card.road.poll
    }
    Loader {
        width: card.innerWidth
        active: card.road.poll.contradicted
        visible: active
        sourceComponent: Problem {
            alarm: true
            what: qsTr("Two counts were entered, and they differ")
            why: qsTr("Neither is shown as the result.")
            todo: qsTr("Count again and enter it: that corrects both.")
        }
    }
    Words {
        visible: card.road.voting && card.road.poll.asked > card.road.poll.turnout && !card.road.session.office
        width: card.innerWidth
        text: qsTr("Delegates present without an opinion recorded here: %1. The secretary sees who.").arg(card.road.poll.asked - card.road.poll.turnout)
    }
    Flow {
        width: card.innerWidth
        visible: card.mayGiveUp || card.road.item.known
        spacing: Theme.s3

        Button {
            visible: card.mayGiveUp
            width: Math.min(implicitWidth, parent.width)
            iconName: "hand"
            text: qsTr("Switch to hands or paper")
            onClicked: card.givingUpAsked()
        }
        Button {
            visible: card.road.item.known && !card.road.voting && (card.road.step < 4 || card.road.programme.next.known)
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Finish the item")
            onClicked: card.road.programme.finishItem(card.road.item.id)
        }
        Loader {
            active: card.road.step === 3 && card.road.poll.way !== "" && card.road.polls.mayCount
            visible: active
            sourceComponent: Button {
                width: Math.min(implicitWidth, card.innerWidth)
                iconName: "pen"
                text: qsTr("Correct the count")
                onClicked: card.road.countAsked()
            }
        }
        Button {
            visible: card.road.step >= 3 || card.road.counting
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Open another vote")
            onClicked: card.road.openingAsked()
        }
    }
}
