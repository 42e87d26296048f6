// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The speakers at the desk: who speaks and for how long, who is called next. The list rests while a vote is open.
Card {
    id: card

    required property Speakers speakers
    required property People people
    required property Attendance attendance
    required property bool resting
    property bool brief: false               // only how many wait
    required property bool asks              // who sits at the desk may want to speak as well

    padding: Theme.s4
    spacing: Theme.s3

    Column {
        width: card.innerWidth

        Words {
            width: parent.width
            text: qsTr("Speakers")
            size: Words.Section
            heading: true
        }
        Words {
            width: parent.width
            text: Say.joined([card.speakers.waiting.count > 0 ? qsTr("%1 waiting").arg(card.speakers.waiting.count) : qsTr("Nobody is waiting"),
                              card.speakers.spoken > 0 ? qsTr("Speeches so far: %1").arg(card.speakers.spoken) : ""], " · ")
            size: Words.Label
            muted: true
        }
    }
    Banner {
        visible: card.resting && card.speakers.waiting.count > 0
        width: card.innerWidth
        kind: Banner.Info
        iconName: "info"
        text: qsTr("Paused during the vote. The list is kept.")
    }
    SpeakingNow {
        visible: card.speakers.speaking.known
        width: card.innerWidth
        row: card.speakers.speaking
        mayEnd: card.speakers.mayLead
        onEnded: card.speakers.end()
    }
    Column {
        visible: card.speakers.waiting.count > 0 && !card.brief
        width: card.innerWidth

        Repeater {
            model: card.speakers.waiting
            DeskSpeaker {
                required property int index
                width: parent.width
                divided: index > 0
                resting: card.resting
                onCalled: card.speakers.call(row.id)
                onMenuAsked: places.ask(row)
            }
        }
    }
    Stepper {
        visible: !card.resting && card.speakers.waiting.count > 0
        width: card.innerWidth
        height: Math.max(implicitHeight, up.indicator.height)
        label: Say.joined([qsTr("Speaking time"), card.speakers.nextKind === "speech" ? "" : Wording.speakKind(card.speakers.nextKind)], " · ")
        from: 0
        to: 60
        value: card.speakers.minutes
        textFromValue: value => value === 0 ? qsTr("no limit") : Say.minutes(value)
        onValueModified: card.speakers.minutes = value
    }
    Button {
        visible: card.speakers.mayLead && !card.resting
        width: card.innerWidth
        size: Button.Compact
        iconName: "voice"
        text: qsTr("Call somebody else…")
        onClicked: others.active = true
    }
    Button {
        visible: card.asks && card.speakers.mayAsk && !card.resting && !card.speakers.own.speaking
        width: card.innerWidth
        size: Button.Compact
        kind: Button.Quiet
        iconName: "hand"
        text: card.speakers.own.known ? qsTr("Withdraw request") : qsTr("Ask to speak")
        onClicked: card.speakers.own.known ? card.speakers.withdraw() : kinds.open()
    }
    SpeakKindSheet {
        id: kinds
        speakers: card.speakers
    }
    // Made when it is wanted: the page that opens waits for it otherwise.
    Loader {
        id: others
        visible: false
        active: false
        sourceComponent: InviteSpeakerSheet {
            speakers: card.speakers
            people: card.people
            attendance: card.attendance
            onClosed: others.active = false
        }
        onLoaded: (item as InviteSpeakerSheet).open()
    }
    SpeakerPlaceSheet {
        id: places
        speakers: card.speakers
    }
}
