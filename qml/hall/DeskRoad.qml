// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop.Desk

// The road of an item at the desk: begin, open the vote, end it, announce, go on. Where it stands, and what comes next.
QtObject {
    id: road

    required property Session session
    readonly property Programme programme: session.programme
    readonly property Polls polls: session.polls
    readonly property agendaRow item: programme.current
    // The vote of the item, or one that is open about another.
    readonly property pollRow poll: polls.current.known ? polls.current : polls.about(item.id, polls.revision)
    readonly property bool voting: poll.open
    readonly property bool again: poll.state === "closing" || poll.state === "provisional"
    readonly property bool mayGiveUp: voting && poll.officer
    // Given up for hands or paper, and nobody has entered a count that holds.
    readonly property bool counting: poll.way !== "" && !poll.counted
    readonly property int step: !item.known && !voting ? 0 : voting || again || counting ? 2 : !poll.known || poll.state === "void" && poll.way === "" ? 1
                                : !poll.announced && (poll.counted || poll.incomplete) ? 3 : 4
    readonly property bool ready: step === 1 ? polls.mayOpen : counting ? polls.mayCount : step !== 3 || poll.counted
    readonly property bool over: step === 0 && !programme.next.known
    readonly property string doText: step === 0 ? qsTr("Begin item %1").arg(programme.next.number) : step === 1 ? qsTr("Open the vote")
                                     : counting ? (polls.mayCount ? (poll.way === "hands" ? qsTr("Enter the show of hands") : qsTr("Enter the count of the ballots"))
                                                                  : qsTr("The secretary enters the count"))
                                     : step === 2 ? (again ? qsTr("End the vote again") : qsTr("End the vote")) : step === 3 ? qsTr("Announce")
                                     : programme.next.known ? qsTr("Go on to item %1").arg(programme.next.number) : qsTr("Finish the item")
    // The secretary presses for one of several who hold the chair, and nobody said for whom.
    readonly property bool asksPresider: polls.chairs.length > 1 && polls.presider === ""
    signal openingAsked()
    signal presiderAsked()
    signal countAsked()

    function announce() {
        polls.announce(poll.id)
        Desk.route.open("result", {poll: poll.id})
    }
    function goOn() {
        programme.next.known ? programme.startItem(programme.next.id) : programme.finishItem(item.id)
    }
    function act() {
        if (asksPresider && !counting && step > 0 && step < 4) return presiderAsked()
        step === 0 ? programme.startItem(programme.next.id) : step === 1 ? openingAsked() : counting ? countAsked() : step === 2 ? polls.close(poll.id)
        : step === 3 ? announce() : goOn()
    }
}
