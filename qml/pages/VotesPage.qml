// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Biểu quyết: the votes of the meeting, the newest first, each with its state and my opinion.
Page {
    id: votes

    readonly property Polls polls: session.polls

    settled: polls.loaded || session.programme.loaded && !session.programme.meeting.known

    ScrollPage {
        id: page
        anchors.fill: parent
        columnWidth: Theme.scaled(860)

        Words {
            width: parent.width
            text: qsTr("Votes of this session")
            size: Words.Title
            heading: true
        }
        EmptyState {
            visible: votes.settled && votes.polls.list.count === 0
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "vote"
            what: qsTr("No vote yet")
            todo: qsTr("When the chair opens a vote, it comes up on this device by itself. Afterwards its result stays here.")
        }
        Column {
            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: votes.polls.list
                VoteCard {
                    width: parent.width
                    onClicked: Desk.route.open(row.open ? "ballot" : "result", {poll: row.id})
                }
            }
        }
    }
}
