// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// One person: what is known, the roles to give and take, the way out of the council.
Sheet {
    id: sheet

    required property Members members
    property string personId: ""
    property memberRow person

    function show(id: string) {
        personId = id
        person = members.member(id)
        seat.text = person.seat
        members.forgetProblem()
        open()
    }

    title: person.name
    footer: [
        Button {
            width: parent.width
            visible: sheet.person.devices === 0
            iconName: "qr"
            text: qsTr("Invite a device")
            onClicked: {
                sheet.close()
                Desk.route.open("devices", {person: sheet.personId, name: sheet.person.name})
            }
        },
        Button {
            width: parent.width
            visible: !sheet.person.own
            kind: Button.Quiet
            iconName: "exit"
            text: qsTr("Out of the council…")
            onClicked: leaving.open()
        }
    ]

    Connections {
        target: sheet.members
        function onChanged() { sheet.person = sheet.members.member(sheet.personId) }
        function onDone() { sheet.close() }
    }
    Problem {
        width: parent.width
        visible: sheet.members.problem !== ""
        what: qsTr("It was not changed")
        why: sheet.members.problem
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Say.joined([sheet.person.title, Say.joined(sheet.person.groups, ", ")], " · ")
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Say.joined([sheet.person.phone, sheet.person.email], " · ")
        muted: true
    }
    Words {
        width: parent.width
        text: sheet.person.devices > 0 ? qsTr("Has a device") : qsTr("Has no device yet")
        size: Words.Label
        muted: true
    }
    TextField {
        id: seat
        width: parent.width
        label: qsTr("Seat in the hall")
        help: qsTr("Like C04: row C, the fourth; empty if there is none")
        maximumLength: 6
        onAccepted: if (keep.enabled) keep.clicked()
        trailing: Button {
            id: keep
            anchors.verticalCenter: parent.verticalCenter
            size: Button.Compact
            enabled: seat.text.trim().toUpperCase() !== sheet.person.seat && !sheet.members.busy
            visible: enabled
            text: qsTr("Save")
            description: seat.label
            onClicked: sheet.members.setSeat(sheet.personId, seat.text)
        }
    }
    Words {
        width: parent.width
        text: qsTr("Roles")
        size: Words.Section
        heading: true
    }
    RoleChecks {
        width: parent.width
        tokens: sheet.members.roleTokens
        held: sheet.person.roles
        onToggled: (role, on) => sheet.members.setRole(sheet.personId, role, on)
    }
    ConfirmSheet {
        id: leaving
        title: qsTr("Take %1 out of the council?").arg(sheet.person.name)
        text: qsTr("This cannot be undone. Their devices can no longer connect, and nothing they write from now on counts. "
                   + "What they wrote and how they voted until now stays.")
        doText: qsTr("Take out of the council")
        keepText: qsTr("Keep")
        onConfirmed: sheet.members.remove(sheet.personId)
    }
}
