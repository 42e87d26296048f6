// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Đang họp, for those who follow the meeting.
Item {
    id: now

    required property Session session
    readonly property bool beside: Theme.wide
    readonly property Programme programme: session.programme
    readonly property pollRow last: session.polls.latest
    readonly property real foot: bar.height

    ScrollPage {
        id: page
        width: parent.width
        height: parent.height - bar.height

        Flow {
            width: page.innerWidth
            spacing: Theme.pageEdge

            Column {
                width: now.beside ? parent.width - Theme.pane - parent.spacing : parent.width
                spacing: Theme.s4

                Loader {
                    width: parent.width
                    active: now.programme.meeting.closed
                    visible: active
                    sourceComponent: ClosedBanner { programme: now.programme }
                }
                RecessBanner {
                    width: parent.width
                    programme: now.programme
                    large: true
                }
                Banner {
                    visible: now.last.stage === "hands_waiting" || now.last.stage === "paper_waiting"
                    width: parent.width
                    large: true
                    iconName: "hand"
                    strong: now.last.way === "hands" ? qsTr("Vote by show of hands") : qsTr("Vote on paper")
                    text: now.last.question
                }
                ItemCard {
                    visible: now.programme.current.known
                    width: parent.width
                    item: now.programme.current
                    parts: now.programme.parts
                    papers: now.session.papers.changes >= 0 ? now.session.papers.ofItem(now.programme.current.id) : []
                    onPaperAsked: paper => Desk.route.open("reader", {paper: paper})
                }
                Loader {
                    width: parent.width
                    readonly property string kind: now.programme.current.kind
                    active: kind === "questioning" || kind === "group_debate"
                    visible: active
                    sourceComponent: KindCard {
                        programme: now.programme
                        group: now.session.attendance.own.group
                    }
                }
                StandingCard {
                    visible: !now.programme.current.known
                    width: parent.width
                    programme: now.programme
                }
                AttendanceLine {
                    visible: now.session.attendance.loaded
                    width: parent.width
                    count: now.session.attendance.count
                }
                Button {
                    visible: now.session.attendance.own.known && now.session.attendance.own.state === ""
                    width: Math.min(implicitWidth, parent.width)
                    size: Button.Main
                    iconName: "check"
                    text: qsTr("I am here")
                    onClicked: now.session.attendance.set(now.session.attendance.own.id, "present")
                }
            }
            Column {
                width: now.beside ? Theme.pane : parent.width
                spacing: Theme.s4

                SpeakersCard {
                    visible: now.programme.current.known && now.session.speakers.loaded
                    width: parent.width
                    speakers: now.session.speakers
                }
                NextCard {
                    visible: now.programme.next.known
                    width: parent.width
                    item: now.programme.next
                }
                CardButton {
                    visible: now.last.known
                    width: parent.width
                    iconName: "vote"
                    text: now.last.open ? qsTr("Vote under way") : qsTr("Last vote")
                    sub: now.last.question
                    onClicked: Desk.route.open(now.last.open ? "ballot" : "result", {poll: now.last.id})
                }
            }
        }
    }
    SpeakBar {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        session: now.session
    }
}
