// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// «Ý kiến của tôi: đã tính», beside a result.
Card {
    id: card

    required property pollRow poll
    readonly property var words: ({
        "": qsTr("My opinion: none"), written: qsTr("My opinion: kept on this device"), sent: qsTr("My opinion: sent"),
        recorded: qsTr("My opinion: recorded"), counted: qsTr("My opinion: counted"), late: qsTr("My opinion: came late, not counted"),
        conflicting: qsTr("My opinion: two different ones, not counted"), rejected: qsTr("My opinion: not counted")})

    padding: Theme.s4
    spacing: Theme.s3

    Words {
        width: card.innerWidth
        text: card.words[card.poll.status] ?? ""
        bold: true
        heading: true
    }
    Row {
        visible: card.poll.choice !== ""
        width: card.innerWidth
        spacing: Theme.s3

        VoteMark {
            id: mark
            option: card.poll.choice
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - Theme.s3
            text: Wording.option(card.poll.choice)
        }
    }
    OwnBallotSteps {
        visible: card.poll.status !== ""
        width: card.innerWidth
        poll: card.poll
        late: false
    }
}
