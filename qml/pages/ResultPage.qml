// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Kết quả: the verdict is largest, then the numbers, my opinion, who vouches for it.
Page {
    id: result

    readonly property var given: Desk.route.with
    readonly property string wanted: given["poll"] ?? ""
    readonly property Polls polls: session.polls
    readonly property pollRow poll: wanted === "" ? polls.latest : polls.poll(wanted, polls.revision)
    readonly property string shown: poll.id
    readonly property bool beside: Theme.wide

    settled: polls.loaded || session.programme.loaded && !session.programme.meeting.known
    onShownChanged: polls.watch(shown)
    Component.onDestruction: polls.watch("")

    ScrollPage {
        id: page
        anchors.fill: parent
        visible: result.poll.known

        Flow {
            width: page.innerWidth
            spacing: Theme.pageEdge

            ResultCard {
                id: main
                width: result.beside ? parent.width - Theme.pane - parent.spacing : parent.width
                poll: result.poll
                itemNumber: result.session.programme.item(result.poll.item).number
            }
            Column {
                width: result.beside ? Theme.pane : parent.width
                spacing: Theme.s4

                OwnOpinionCard {
                    visible: result.poll.mayVote && result.poll.closed && result.poll.state !== "void"
                    width: parent.width
                    poll: result.poll
                }
                CertificateCard {
                    visible: result.poll.closed && result.poll.state !== "void"
                    width: parent.width
                    poll: result.poll
                }
                CountedCard {
                    visible: result.poll.way !== ""
                    width: parent.width
                    poll: result.poll
                }
                Button {
                    visible: result.poll.counted
                    width: parent.width
                    kind: Button.Primary
                    iconName: "info"
                    text: qsTr("See the explanation")
                    onClicked: why.open()
                }
                Button {
                    visible: result.poll.open
                    width: parent.width
                    kind: Button.Ink
                    text: qsTr("To the vote")
                    onClicked: Desk.route.open("ballot", {poll: result.poll.id})
                }
                Button {
                    visible: result.poll.counted && result.poll.namesAfterClose && result.poll.way === ""
                    width: parent.width
                    iconName: "people"
                    text: qsTr("Opinions by name")
                    onClicked: names.open()
                }
                Button {
                    width: parent.width
                    iconName: "now"
                    text: qsTr("Back to the session")
                    onClicked: Desk.route.go("now")
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: result.settled && !result.poll.known
        iconName: "vote"
        what: qsTr("There is no result yet")
        todo: qsTr("It appears here when a vote has ended.")
    }
    VotersSheet {
        id: names
        polls: result.polls
    }
    ExplanationSheet {
        id: why
        poll: result.poll
    }
}
