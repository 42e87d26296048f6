// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Bàn chủ tọa: the programme, the item, the vote. The buttons stand below what scrolls.
Item {
    id: desk

    required property Session session
    readonly property bool beside: Theme.wide
    readonly property string presiding: Array.from(session.polls.chairs).find(one => one.id === session.polls.presider)?.name ?? ""
    readonly property real foot: actions.height
    readonly property bool roomy: Theme.scaledWidth >= 1400 && session.programme.current.known

    function askPresider(then: var) {
        presider.active = true
        const sheet = presider.item as PresiderSheet
        sheet.ask(then)
    }
    function askGivingUp() {
        road.asksPresider ? askPresider(() => giveUpVote()) : giveUpVote()
    }
    function giveUpVote() {
        giveUp.active = true
        const sheet = giveUp.item as VoidPollSheet
        sheet.open()
    }

    DeskRoad {
        id: road
        session: desk.session
        onOpeningAsked: opening.prepare(item)
        onCountAsked: {
            count.active = true
            const sheet = count.item as CountSheet
            sheet.prepare()
        }
        onPresiderAsked: desk.askPresider(() => road.act())
    }
    OpenPollSheet {
        id: opening
        session: desk.session
    }
    RecessSheet {
        id: recess
        programme: desk.session.programme
    }
    // Made when they are first asked for: they are many fields, and most sittings never see them.
    Loader {
        id: giveUp
        active: false
        sourceComponent: VoidPollSheet {
            polls: desk.session.polls
            poll: road.poll
        }
    }
    Loader {
        id: presider
        active: false
        sourceComponent: PresiderSheet { polls: desk.session.polls }
    }
    Loader {
        id: count
        active: false
        sourceComponent: CountSheet {
            polls: desk.session.polls
            poll: road.poll
        }
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

                Loader {
                    width: parent.width
                    active: desk.session.programme.meeting.closed
                    visible: active
                    sourceComponent: ClosedBanner { programme: desk.session.programme }
                }
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
                Loader {
                    width: parent.width
                    readonly property string kind: desk.session.programme.current.kind
                    active: kind === "questioning" || kind === "group_debate"
                    visible: active
                    sourceComponent: KindCard {
                        programme: desk.session.programme
                        leads: true
                    }
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
                            mayGiveUp: road.mayGiveUp && !actions.beside
                            onGivingUpAsked: desk.askGivingUp()
                        }
                        MissingCard {
                            visible: road.voting && desk.session.polls.voters.count > 0
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
                                text: desk.presiding !== "" ? qsTr("You press for %1, who presides. The record names both of you.").arg(desk.presiding)
                                      : desk.session.polls.chairs.length > 1 ? qsTr("You press in place of the chair. The record names both of you.")
                                                                             : qsTr("Nobody holds the chair. The record names you as who pressed.")
                            }
                            Loader {
                                active: desk.session.polls.chairs.length > 1
                                visible: active
                                sourceComponent: Button {
                                    width: Math.min(implicitWidth, order.innerWidth)
                                    kind: Button.Quiet
                                    iconName: "people"
                                    text: desk.presiding === "" ? qsTr("Choose who presides") : qsTr("Another presides")
                                    onClicked: desk.askPresider(null)
                                }
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
        onGivingUpAsked: desk.askGivingUp()
    }
}
