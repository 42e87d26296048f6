// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Who has the floor, with the time that is used.
Column {
    id: speech

    required property speakerRow row
    property bool mayEnd: false
    readonly property bool beside: width >= Theme.scaled(440)    // the button has room at the end of the row
    readonly property int seconds: row.started > 0 ? Math.max(0, Math.floor((Desk.now - row.started) / 1000)) : 0
    signal ended()

    spacing: Theme.s3

    ListRow {
        width: speech.width
        interactive: false
        mine: speech.row.mine
        leading: NumberBadge {
            iconName: "mic"
            strong: speech.row.mine
        }
        text: speech.row.mine ? qsTr("You have the floor") : speech.row.name
        strongText: true
        sub: Say.joined([Say.place(speech.row.group, speech.row.seat), speech.row.kind === "speech" ? "" : Say.whole(Wording.speakKind(speech.row.kind)),
                         speech.row.mine ? "" : Say.whole(qsTr("speaking now"))], " · ")

        Button {
            visible: speech.mayEnd && speech.beside
            size: Button.Compact
            text: qsTr("End the speech")
            onClicked: speech.ended()
        }
    }
    TimerTrack {
        visible: speech.row.limit > 0
        width: speech.width
        secondsUsed: speech.seconds
        secondsLimit: speech.row.limit
    }
    Words {
        visible: speech.row.limit === 0
        width: speech.width
        text: Say.duration(speech.seconds)
        size: Words.Title
    }
    Button {
        visible: speech.mayEnd && !speech.beside
        width: speech.width
        size: Button.Compact
        text: qsTr("End the speech")
        onClicked: speech.ended()
    }
}
