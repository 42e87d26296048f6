// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The session's facts and its programme: add, edit, order. Every change can be taken back from the notice at the foot.
Page {
    id: page

    readonly property Programme programme: session.programme
    readonly property AgendaEditor editor: session.agendaEditor
    readonly property bool begun: programme.meeting.known

    settled: programme.loaded

    ScrollPage {
        anchors.fill: parent
        columnWidth: Theme.scaled(980)

        OfficeOnly {}
        Column {
            width: parent.width
            visible: page.session.office
            spacing: Theme.s4

            OfficeHead {
                width: parent.width
                title: qsTr("Session and programme")

                Button {
                    width: Math.min(implicitWidth, parent.width)
                    visible: page.begun
                    kind: Button.Primary
                    iconName: "plus"
                    text: qsTr("Add an item")
                    onClicked: itemSheet.ask("")
                }
            }
            EmptyState {
                visible: page.programme.loaded && !page.begun
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "cal"
                what: qsTr("There is no session yet")
                todo: qsTr("Give it a name, a day and a place. The programme and the papers follow.")
                actionText: qsTr("Create the session")
                primary: true
                onActed: meetingSheet.ask(false)
            }
            Card {
                id: facts
                width: parent.width
                visible: page.begun

                Words {
                    width: parent.width
                    text: page.programme.meeting.title
                    size: Words.Section
                    heading: true
                }
                Words {
                    width: parent.width
                    text: Say.joined([Wording.day(page.programme.meeting.start), Wording.clock(page.programme.meeting.start),
                                      page.programme.meeting.place], " · ")
                }
                Flow {
                    width: parent.width
                    spacing: Theme.s3

                    Button {
                        width: Math.min(implicitWidth, facts.innerWidth)
                        size: Button.Compact
                        iconName: "pen"
                        text: qsTr("Edit the session")
                        onClicked: meetingSheet.ask(true)
                    }
                    Button {
                        width: Math.min(implicitWidth, facts.innerWidth)
                        size: Button.Compact
                        kind: Button.Quiet
                        iconName: "plus"
                        text: qsTr("Another session")
                        onClicked: meetingSheet.ask(false)
                    }
                    Button {
                        width: Math.min(implicitWidth, facts.innerWidth)
                        visible: page.programme.meetings.count > 1
                        size: Button.Compact
                        kind: Button.Quiet
                        iconName: "swap"
                        text: qsTr("Choose the session")
                        onClicked: choice.open()
                    }
                }
            }
            Words {
                width: parent.width
                visible: page.begun && page.programme.items.count > 0
                text: qsTr("%1 items · %2 planned").arg(page.programme.items.count).arg(Say.duration(page.editor.minutes * 60))
                size: Words.Label
                muted: true
            }
            Card {
                id: list
                width: parent.width
                visible: page.begun && page.programme.items.count > 0
                padding: Theme.s3
                spacing: 0

                Repeater {
                    model: page.editor.rows
                    AgendaEditLine {
                        width: list.innerWidth
                        onEditAsked: itemSheet.ask(row.id)
                        onUpAsked: page.editor.moveUp(row.id)
                        onDownAsked: page.editor.moveDown(row.id)
                    }
                }
            }
            EmptyState {
                visible: page.begun && page.programme.items.count === 0
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "list"
                what: qsTr("The programme has no items yet")
                todo: qsTr("Add them in the order of the sitting. Papers are added to an item.")
            }
        }
    }
    MeetingSheet {
        id: meetingSheet
        editor: page.editor
        meeting: page.programme.meeting
    }
    AgendaItemSheet {
        id: itemSheet
        editor: page.editor
    }
    Sheet {
        id: choice
        title: qsTr("Choose the session")

        Repeater {
            model: page.programme.meetings
            ListRow {
                required property meetingRow row
                width: choice.innerWidth
                text: row.title
                sub: Wording.day(row.start)
                current: row.id === page.programme.meeting.id
                onClicked: {
                    page.programme.choose(row.id)
                    choice.close()
                }
            }
        }
    }
}
