// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The office's overview: what is to be done today, and the ways to everything it prepares.
Page {
    id: page

    readonly property Programme programme: session.programme
    readonly property PaperDesk papers: session.paperDesk
    readonly property Members members: session.members
    readonly property Devices devices: session.devices
    readonly property bool begun: programme.meeting.known
    readonly property int without: Math.max(0, members.total - members.withDevice)

    settled: programme.loaded && papers.loaded && members.loaded && devices.loaded

    ScrollPage {
        anchors.fill: parent
        columnWidth: Theme.scaled(1100)

        OfficeOnly {}
        Column {
            width: parent.width
            visible: page.session.office
            spacing: Theme.s4

            OfficeHead {
                width: parent.width
                title: qsTr("The office's desk")
                sub: page.session.council
            }
            Banner {
                width: parent.width
                visible: page.devices.pending.known
                iconName: "tablet"
                strong: qsTr("%1 is waiting with a new device").arg(page.devices.pending.person)
                text: qsTr("Compare the six digits")
                actionText: qsTr("Compare")
                onClicked: Desk.route.open("devices")
            }
            Card {
                id: sitting
                width: parent.width
                accented: true

                Words {
                    width: parent.width
                    text: page.begun ? Wording.day(page.programme.meeting.start) + " · " + Wording.clock(page.programme.meeting.start)
                                     : qsTr("There is no session yet")
                    size: Words.Label
                    muted: true
                }
                Words {
                    width: parent.width
                    text: page.begun ? page.programme.meeting.title : qsTr("Begin with the session: its name, day and place")
                    size: Words.Title
                    heading: true
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: page.begun ? page.programme.meeting.place : qsTr("Then come the programme, the papers, the members and their devices.")
                }
                Button {
                    width: Math.min(implicitWidth, sitting.innerWidth)
                    kind: Button.Primary
                    size: Button.Main
                    iconName: page.begun ? "doc" : "plus"
                    text: page.begun ? qsTr("To the papers") : qsTr("Create the session")
                    onClicked: Desk.route.open(page.begun ? "paperDesk" : "agendaEdit")
                }
            }
            Words {
                width: parent.width
                text: qsTr("To be done")
                size: Words.Section
                heading: true
            }
            Card {
                width: parent.width
                padding: Theme.s3
                spacing: 0

                ListRow {
                    width: parent.width
                    visible: page.papers.todo > 0
                    iconName: "doc"
                    text: qsTr("Papers that wait for their next step: %1").arg(page.papers.todo)
                    sub: qsTr("Published %1 of %2").arg(page.papers.published).arg(page.papers.total)
                    chevron: true
                    onClicked: Desk.route.open("paperDesk")
                }
                ListRow {
                    width: parent.width
                    visible: page.begun && page.programme.items.count === 0
                    iconName: "list"
                    text: qsTr("The programme has no items yet")
                    sub: qsTr("Papers are added to an item.")
                    chevron: true
                    onClicked: Desk.route.open("agendaEdit")
                }
                ListRow {
                    width: parent.width
                    visible: page.members.loaded && page.members.total <= 1
                    iconName: "people"
                    text: qsTr("The members are not entered yet")
                    sub: qsTr("Import the list from a spreadsheet, or add them one by one.")
                    chevron: true
                    onClicked: Desk.route.open("members")
                }
                ListRow {
                    width: parent.width
                    visible: page.without > 0 && page.members.total > 1
                    iconName: "tablet"
                    text: qsTr("Members without a device: %1").arg(page.without)
                    sub: qsTr("Invite them by a QR code or a file.")
                    chevron: true
                    onClicked: Desk.route.open("devices")
                }
                Words {
                    width: parent.width
                    visible: page.settled && page.begun && page.papers.todo === 0 && page.without === 0 && page.programme.items.count > 0
                    text: qsTr("Nothing is waiting.")
                    muted: true
                }
            }
            Words {
                width: parent.width
                text: qsTr("Prepare")
                size: Words.Section
                heading: true
            }
            Grid {
                id: ways
                width: parent.width
                columns: Theme.narrow ? 1 : 2
                spacing: Theme.s3
                readonly property real cell: (width - (columns - 1) * spacing) / columns

                CardButton {
                    width: ways.cell
                    iconName: "list"
                    text: qsTr("Session and programme")
                    sub: qsTr("%1 items").arg(page.programme.items.count)
                    onClicked: Desk.route.open("agendaEdit")
                }
                CardButton {
                    width: ways.cell
                    iconName: "doc"
                    text: qsTr("Papers")
                    sub: qsTr("%1 papers · %2 pages").arg(page.papers.total).arg(Wording.number(page.papers.pages))
                    onClicked: Desk.route.open("paperDesk")
                }
                CardButton {
                    width: ways.cell
                    iconName: "people"
                    text: qsTr("Members")
                    sub: qsTr("%1 persons · %2 delegates").arg(page.members.total).arg(page.members.delegates)
                    onClicked: Desk.route.open("members")
                }
                CardButton {
                    width: ways.cell
                    iconName: "tablet"
                    text: qsTr("Devices")
                    sub: qsTr("%1 of %2 members have one").arg(page.members.withDevice).arg(page.members.total)
                    onClicked: Desk.route.open("devices")
                }
                CardButton {
                    width: ways.cell
                    iconName: "usb"
                    text: qsTr("Bundle on a stick")
                    sub: qsTr("Carry everything to devices without a network")
                    onClicked: Desk.route.open("bundle")
                }
            }
        }
    }
}
