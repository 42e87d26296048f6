// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Devices of the council: invite, compare digits, take out. While an invite's code shows, nothing else does.
Page {
    id: page

    readonly property Devices devices: session.devices
    readonly property bool showing: devices.inviteText !== ""
    property int view: 0
    readonly property var given: Desk.route.with

    settled: devices.loaded
    Component.onCompleted: if (given.person) inviteSheet.ask(given.person, given.name)

    InviteCode {
        anchors.fill: parent
        visible: page.showing
        devices: page.devices
    }
    ScrollPage {
        anchors.fill: parent
        visible: !page.showing
        columnWidth: Theme.scaled(980)

        OfficeOnly {}
        Column {
            width: parent.width
            visible: page.session.office
            spacing: Theme.s4

            OfficeHead {
                width: parent.width
                title: qsTr("Devices")
                sub: qsTr("A device joins with an invite, and by comparing six digits on both screens.")

                Button {
                    width: Math.min(implicitWidth, parent.width)
                    iconName: "usb"
                    text: qsTr("Without a network")
                    onClicked: requestSheet.open()
                }
            }
            Problem {
                width: parent.width
                visible: page.devices.problem !== ""
                what: qsTr("It did not work")
                why: page.devices.problem
                actionText: qsTr("Good")
                onActed: page.devices.forgetProblem()
            }
            PendingJoin {
                width: parent.width
                visible: page.devices.pending.known
                invite: page.devices.pending
                onAnswered: same => page.devices.confirm(page.devices.pending.id, page.devices.pending.digits, same)
            }
            Tabs {
                width: parent.width
                label: qsTr("What is shown")
                current: page.view
                words: [qsTr("Devices: %1").arg(page.devices.rows.count), qsTr("Invites: %1").arg(page.devices.invites.count),
                        qsTr("Without a device: %1").arg(page.devices.without.count)]
                onChosen: index => page.view = index
            }
            Card {
                id: list
                width: parent.width
                padding: Theme.s3
                spacing: 0
                visible: [page.devices.rows, page.devices.invites, page.devices.without][page.view].count > 0

                Repeater {
                    model: page.view === 0 ? page.devices.rows : null
                    ListRow {
                        required property deviceRow row
                        required property int index
                        width: list.innerWidth
                        iconName: "tablet"
                        text: row.label === "" ? qsTr("Device without a name") : row.label
                        sub: Say.joined([row.person, row.own ? qsTr("this device") : "", row.noCode ? qsTr("joined without comparing digits") : ""], " · ")
                        value: row.state === "revoked" ? qsTr("Taken out") : row.state === "disputed" ? qsTr("Disputed: wrote two histories") : ""
                        alarm: row.state === "disputed"
                        mutedText: row.state === "revoked"
                        interactive: !row.own && row.state !== "revoked"
                        chevron: interactive
                        divided: index > 0
                        onClicked: deviceSheet.show(row)
                    }
                }
                Repeater {
                    model: page.view === 1 ? page.devices.invites : null
                    ListRow {
                        required property inviteRow row
                        required property int index
                        width: list.innerWidth
                        iconName: "qr"
                        interactive: false
                        text: row.person
                        sub: row.state === "pending" ? qsTr("«%1» waits for the digits to be compared").arg(row.label)
                             : row.state === "bound" ? qsTr("A device has begun to use it") : qsTr("Not used yet")
                        value: qsTr("until %1, %2").arg(Wording.clock(row.expires)).arg(Wording.day(row.expires))
                        divided: index > 0
                    }
                }
                Repeater {
                    model: page.view === 2 ? page.devices.without : null
                    ListRow {
                        id: person
                        required property personRow row
                        required property int index
                        width: list.innerWidth
                        interactive: false
                        initials: Wording.initials(row.name)
                        text: row.name
                        sub: row.detail
                        divided: index > 0

                        Button {
                            size: Button.Compact
                            iconName: "qr"
                            text: qsTr("Invite")
                            description: person.row.name
                            onClicked: inviteSheet.ask(person.row.id, person.row.name)
                        }
                    }
                }
            }
            EmptyState {
                visible: page.devices.loaded && !list.visible
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: page.view === 1 ? "qr" : "tablet"
                what: page.view === 1 ? qsTr("No invite is open") : page.view === 2 ? qsTr("Everybody has a device or an invite") : qsTr("No devices")
                todo: page.view === 1 ? qsTr("Choose a person under «Without a device» to make one.") : ""
            }
        }
    }
    InviteSheet {
        id: inviteSheet
        onInviteAsked: (person, minutes) => page.devices.makeInvite(person, minutes, false)
    }
    DeviceSheet {
        id: deviceSheet
        onRevokeAsked: (device, reason) => page.devices.revoke(device, reason)
    }
    RequestSheet {
        id: requestSheet
        onApproveAsked: (request, out) => page.devices.approveRequest(request, out)
    }
}
