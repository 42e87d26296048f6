// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk
import Kyhop.Drawing

// The speakers of the item for those who follow: who speaks, who waits, and which place is mine or would be.
Card {
    id: card

    required property Speakers speakers
    readonly property bool empty: !speakers.speaking.known && speakers.waiting.count === 0

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
            text: card.speakers.waiting.count > 0 ? qsTr("%1 waiting").arg(card.speakers.waiting.count)
                  : card.empty && card.speakers.spoken > 0 ? qsTr("Speeches so far: %1").arg(card.speakers.spoken) : qsTr("Nobody is waiting")
            size: Words.Label
            muted: true
        }
    }
    SpeakingNow {
        visible: card.speakers.speaking.known
        width: card.innerWidth
        row: card.speakers.speaking
    }
    Column {
        visible: card.speakers.waiting.count > 0
        width: card.innerWidth

        Repeater {
            model: card.speakers.waiting
            ListRow {
                required property speakerRow row
                required property int index
                width: parent.width
                interactive: false
                divided: index > 0 && row.place - 1 !== card.speakers.own.place
                number: row.place
                mine: row.mine
                strongText: true
                text: row.mine ? qsTr("You are in place %1").arg(row.place) : row.name
                sub: Say.joined([row.mine ? row.name : Say.place(row.group, row.seat), row.kind === "speech" ? "" : Say.whole(Wording.speakKind(row.kind))], " · ")
            }
        }
    }
    Plate {
        visible: card.speakers.mayAsk && !card.speakers.own.known
        width: card.innerWidth
        implicitHeight: slot.implicitHeight + 2 * Theme.s3
        color: Theme.surface
        edgeColor: Theme.outline
        edgeWidth: Theme.edge
        edge: Plate.Dashed
        radius: Theme.corner

        Words {
            id: slot
            x: Theme.s3
            y: Theme.s3
            width: parent.width - 2 * x
            text: qsTr("You are not in the list. Asking now: place %1.").arg(card.speakers.waiting.count + 1)
            size: Words.Label
            muted: true
        }
    }
    Button {
        visible: card.speakers.mayAsk && !card.speakers.own.known
        width: card.innerWidth
        size: Button.Compact
        kind: Button.Quiet
        text: card.speakers.firstKind === "question" ? qsTr("Speech, rebuttal…") : qsTr("Question, rebuttal…")
        onClicked: kinds.open()
    }
    SpeakKindSheet {
        id: kinds
        speakers: card.speakers
    }
}
