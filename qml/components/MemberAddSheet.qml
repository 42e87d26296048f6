// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// One more person in the council.
Sheet {
    id: sheet

    required property Members members
    property var roles: ["delegate"]

    function ask() {
        named.text = ""
        post.text = ""
        groups.text = ""
        phone.text = ""
        email.text = ""
        seat.text = ""
        roles = ["delegate"]
        members.forgetProblem()
        open()
    }

    title: qsTr("Add a person")
    footer: Button {
        width: parent.width
        kind: Button.Primary
        enabled: named.text.trim() !== "" && sheet.roles.length > 0 && !sheet.members.busy
        text: qsTr("Add")
        onClicked: sheet.members.add(named.text, sheet.roles, groups.text, post.text, phone.text, email.text, seat.text)
    }

    Connections {
        target: sheet.members
        enabled: sheet.visible
        function onDone() { sheet.close() }
    }
    Problem {
        width: parent.width
        visible: sheet.members.problem !== ""
        what: qsTr("The person was not added")
        why: sheet.members.problem
    }
    TextField {
        id: named
        width: parent.width
        label: qsTr("Full name")
        maximumLength: 120
    }
    TextField {
        id: post
        width: parent.width
        label: qsTr("Post")
        maximumLength: 120
    }
    TextField {
        id: groups
        width: parent.width
        label: qsTr("Delegate group or committee")
        help: qsTr("Several with ; between them")
        maximumLength: 300
    }
    Words {
        width: parent.width
        text: qsTr("Roles")
        size: Words.Label
        bold: true
    }
    RoleChecks {
        width: parent.width
        tokens: sheet.members.roleTokens
        held: sheet.roles
        onToggled: (role, on) => sheet.roles = on ? sheet.roles.concat(role) : sheet.roles.filter(one => one !== role)
    }
    TextField {
        id: seat
        width: parent.width
        label: qsTr("Seat in the hall")
        help: qsTr("Like C04: row C, the fourth; empty if there is none")
        maximumLength: 6
    }
    TextField {
        id: phone
        width: parent.width
        label: qsTr("Telephone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        maximumLength: 40
    }
    TextField {
        id: email
        width: parent.width
        label: qsTr("E-mail")
        inputMethodHints: Qt.ImhEmailCharactersOnly
        maximumLength: 120
    }
}
