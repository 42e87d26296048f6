// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// After the confirmation: my opinion, the alarm when nobody recorded it, the path, and the way to change it.
Column {
    id: own

    required property pollRow poll
    // The window's clock only decides what is shown here.
    readonly property bool pending: poll.status === "written" || poll.status === "sent"
    readonly property bool late: poll.open && pending && Desk.now - poll.votedAt > patience
    property int patience: 10000
    signal changeAsked()

    spacing: Theme.s4

    ChoiceCard {
        visible: own.poll.choice !== ""
        width: parent.width
        option: own.poll.choice
    }
    Banner {
        visible: own.late
        width: parent.width
        kind: Banner.Warn
        large: true
        text: qsTr("Your opinion has not been recorded. Please raise your hand and tell the secretary.")
    }
    OwnBallotSteps {
        width: parent.width
        poll: own.poll
        late: own.late
    }
    Words {
        width: parent.width
        visible: own.poll.lateBallot
        text: qsTr("A later opinion of yours came after the end. It is kept, not counted.")
        size: Words.Label
        muted: true
    }
    Button {
        visible: own.poll.open && own.poll.revote
        width: Math.min(implicitWidth, parent.width)
        size: Button.Main
        text: qsTr("Change my opinion")
        description: qsTr("Possible until the vote ends.")
        onClicked: own.changeAsked()
    }
    Words {
        visible: own.poll.open
        width: parent.width
        text: own.poll.revote ? qsTr("It can be changed until the vote ends.") : qsTr("In this vote an opinion cannot be changed.")
        size: Words.Label
        muted: true
    }
}
