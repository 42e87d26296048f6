// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Bàn chủ tọa: the programme, the item, the vote. The buttons stand below what scrolls.
Item {
    id: desk

    required property Session session
    readonly property bool beside: Theme.wide
    readonly property real foot: actions.height
    readonly property bool roomy: Theme.scaledWidth >= 1400 && session.programme.current.known

    DeskRoad {
        id: road
        session: desk.session
        onOpeningAsked: opening.prepare(item)
    }
    OpenPollSheet {
        id: opening
        session: desk.session
    }
    RecessSheet {
        id: recess
        programme: desk.session.programme
    }
    VoidPollSheet {
        id: giveUp
        polls: desk.session.polls
        poll: road.poll
    }
    ScrollPage {
        id: page
        width: parent.width
        height: parent.height - actions.height

        Flow {
            width: page.innerWidth
            spacing: Theme.pageEdge
            // The programme leads on wide windows and comes last on narrow ones.
            layoutDirection: desk.beside && !Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            Column {
                width: desk.beside ? parent.width - Theme.pane - parent.spacing : parent.width
                spacing: Theme.s4

                RecessBanner {
                    width: parent.width
                    programme: desk.session.programme
                    large: true
                    leads: true
                }
                DeskItem {
                    width: parent.width
                    session: desk.session
                }
                Button {
                    visible: desk.session.programme.begun && !desk.session.programme.recess && !road.voting && !road.over
                    width: Math.min(implicitWidth, parent.width)
                    kind: Button.Quiet
                    iconName: "clock"
                    text: qsTr("Break…")
                    onClicked: recess.open()
                }
                Flow {
                    width: parent.width
                    spacing: Theme.s4
                    // The speakers stand beside the vote on very wide windows, else above it.
                    layoutDirection: desk.roomy && !Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

                    DeskSpeakers {
                        visible: desk.session.programme.current.known && desk.session.speakers.loaded
                        width: desk.roomy ? Theme.pane : parent.width
                        speakers: desk.session.speakers
                        people: desk.session.people
                        attendance: desk.session.attendance
                        resting: road.voting
                        brief: road.voting && !desk.roomy
                        asks: !desk.session.chair
                    }
                    Column {
                        width: desk.roomy ? parent.width - Theme.pane - parent.spacing : parent.width
                        spacing: Theme.s4

                        DeskVote {
                            width: parent.width
                            road: road
                            onGivingUpAsked: giveUp.open()
                        }
                        MissingCard {
                            visible: road.voting && desk.session.office && desk.session.polls.voters.count > 0
                            width: parent.width
                            polls: desk.session.polls
                        }
                        Card {
                            id: order
                            visible: desk.session.office && !desk.session.chair
                            width: parent.width
                            padding: Theme.s4
                            spacing: Theme.s1

                            Words {
                                width: order.innerWidth
                                text: qsTr("By order of the chair")
                                size: Words.Label
                                muted: true
                            }
                            Words {
                                width: order.innerWidth
                                text: qsTr("You press in place of the chair. The record names you as who pressed.")
                            }
                        }
                    }
                }
            }
            DeskProgramme {
                width: desk.beside ? Theme.pane : parent.width
                programme: desk.session.programme
            }
        }
    }
    DeskActions {
        id: actions
        anchors.bottom: parent.bottom
        width: parent.width
        road: road
    }
}
