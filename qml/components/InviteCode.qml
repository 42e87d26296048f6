// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The code of an invite, as large as the page allows: the other device's camera looks at it across the table.
ScrollPage {
    id: view

    required property Devices devices

    columnWidth: Theme.scaled(900)

    Words {
        width: parent.width
        text: qsTr("Invite for %1").arg(view.devices.invitePerson)
        size: Words.Title
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }
    QrImage {
        width: parent.width
        side: Math.max(Theme.scaled(220), Math.min(view.innerWidth, view.height - Theme.scaled(330)))
        source: view.devices.inviteText === "" ? "" : "image://qr/" + view.devices.inviteText
        text: qsTr("On the new device: «Join my council», then scan this code. It serves once, until %1, %2.")
              .arg(Wording.clock(view.devices.inviteExpires)).arg(Wording.day(view.devices.inviteExpires))
    }
    Problem {
        width: parent.width
        visible: view.devices.problem !== ""
        what: qsTr("It did not work")
        why: view.devices.problem
    }
    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, save.implicitWidth + away.implicitWidth + spacing)
        spacing: Theme.s3

        Button {
            id: save
            width: Math.min(implicitWidth, view.innerWidth)
            iconName: "download"
            text: qsTr("Save as a file…")
            description: qsTr("For a device that cannot scan. Whoever has the file can try to join.")
            onClicked: target.open()
        }
        Button {
            id: away
            width: Math.min(implicitWidth, view.innerWidth)
            kind: Button.Primary
            text: qsTr("Put the code away")
            onClicked: view.devices.putInviteAway()
        }
    }
    FilePicker {
        id: target
        title: qsTr("Save the invite")
        saving: true
        suffix: "invite"
        filters: [qsTr("Invites (*.invite)")]
        onChosen: files => view.devices.saveInvite(files[0])
    }
}
