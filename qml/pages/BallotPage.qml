// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Biểu quyết: the question, three opinions, the confirmation; then where the opinion is. Nothing here moves or is reset by anything else.
Page {
    id: ballot

    readonly property var given: Desk.route.with
    readonly property string wanted: given["poll"] ?? ""
    readonly property Polls polls: session.polls
    readonly property pollRow poll: wanted === "" ? polls.latest : polls.poll(wanted, polls.revision)
    readonly property string draft: polls.drafts[poll.id] ?? ""
    readonly property bool drafting: polls.drafts[poll.id] !== undefined
    readonly property bool choosing: poll.open && poll.mayVote && (poll.status === "" || drafting || poll.status === "conflicting" && poll.choice === "")
    readonly property var papers: session.papers.changes >= 0 ? session.papers.ofItem(poll.item) : []
    readonly property var text: papers.find(paper => paper.kind === "draft_resolution") ?? papers[0]   // what is voted on

    function pick(option: string) {
        polls.draft(poll.id, option)
        confirm.forceActiveFocus(Qt.OtherFocusReason)
    }

    settled: polls.loaded || session.programme.loaded && !session.programme.meeting.known

    Binding { target: Theme; property: "ballotOpen"; value: true; when: ballot.poll.open }

    ScrollPage {
        id: page
        anchors.fill: parent
        spacing: Theme.narrow ? Theme.s2 : Theme.s3
        visible: ballot.poll.known

        // What the three leave to nothing else: they are as tall as fits.
        readonly property real taken: 2 * edge + head.height + confirm.height + 4 * spacing + (keep.visible ? keep.height + spacing : 0)
        readonly property int third: Math.floor((height - taken) / 3)

        BallotHead {
            id: head
            width: parent.width
            poll: ballot.poll
            itemNumber: ballot.session.programme.item(ballot.poll.item).number
            hasDraft: ballot.text !== undefined
            onDraftAsked: Desk.route.open("reader", {paper: ballot.text.id})
        }
        Column {
            width: parent.width
            visible: ballot.choosing
            spacing: page.spacing

            BallotButton {
                id: first
                width: parent.width
                height: Math.max(implicitHeight, page.third)
                option: "for"
                chosen: ballot.draft === option
                visible: Array.from(ballot.poll.options).includes(option)
                onPicked: ballot.pick(option)
            }
            BallotButton {
                id: second
                width: parent.width
                height: Math.max(implicitHeight, page.third)
                option: "against"
                chosen: ballot.draft === option
                visible: Array.from(ballot.poll.options).includes(option)
                onPicked: ballot.pick(option)
            }
            BallotButton {
                id: third
                width: parent.width
                height: Math.max(implicitHeight, page.third)
                option: "abstain"
                chosen: ballot.draft === option
                visible: Array.from(ballot.poll.options).includes(option)
                onPicked: ballot.pick(option)
            }
            ConfirmBar {
                id: confirm
                width: parent.width
                option: ballot.draft
                sending: ballot.polls.sending === ballot.poll.id
                onConfirmed: ballot.polls.vote(ballot.poll.id, ballot.draft)
            }
            Button {
                id: keep
                visible: ballot.poll.status !== ""
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Keep what I said")
                onClicked: ballot.polls.forget(ballot.poll.id)
            }
        }
        Banner {
            visible: ballot.poll.state === "closing"
            width: parent.width
            text: qsTr("The vote is being closed.")
        }
        Problem {
            visible: ballot.poll.open && !ballot.poll.mayVote
            width: parent.width
            what: qsTr("You are not in the list of voters of this vote")
            why: qsTr("Only delegates in office when it opened may vote.")
            todo: qsTr("If this is a mistake, tell the secretary.")
        }
        Banner {
            visible: ballot.poll.closed && ballot.poll.state !== "void"
            width: parent.width
            iconName: "clock"
            text: ballot.poll.closedAt > 0 ? qsTr("The vote ended at %1. Opinions that come later are kept, not counted.").arg(Wording.clock(ballot.poll.closedAt))
                                           : qsTr("The vote has ended. Opinions that come later are kept, not counted.")
        }
        Banner {
            visible: ballot.poll.state === "void"
            width: parent.width
            text: qsTr("This vote was given up: %1").arg(ballot.poll.voidReason)
        }
        Words {
            visible: ballot.poll.closed && ballot.draft !== ""
            width: parent.width
            text: qsTr("You had chosen “%1” but not confirmed it.").arg(Wording.option(ballot.draft))
        }
        OwnBallot {
            visible: ballot.poll.status !== "" && !ballot.choosing
            width: parent.width
            poll: ballot.poll
            onChangeAsked: ballot.polls.draft(ballot.poll.id, "")
        }
        Button {
            visible: ballot.poll.closed
            width: Math.min(implicitWidth, parent.width)
            size: Button.Main
            text: qsTr("See the result")
            onClicked: Desk.route.open("result", {poll: ballot.poll.id})
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: ballot.settled && !ballot.poll.known
        iconName: "vote"
        what: qsTr("There is no vote")
        todo: qsTr("When the chair opens one, it appears here by itself.")
    }
    Shortcut {
        enabled: ballot.choosing
        sequence: "1"
        onActivated: first.deaf || ballot.pick(first.option)
    }
    Shortcut {
        enabled: ballot.choosing
        sequence: "2"
        onActivated: second.deaf || ballot.pick(second.option)
    }
    Shortcut {
        enabled: ballot.choosing
        sequence: "3"
        onActivated: third.deaf || ballot.pick(third.option)
    }
}
