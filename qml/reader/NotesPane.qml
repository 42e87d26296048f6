// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The notes of the page that is shown, numbered as on the page.
ScrollPage {
    id: pane

    required property var notes              // model: noteId, page, kind, text, quote, authorName, audience, audienceWords, mine, atText, number
    required property int page
    required property int pageNotes          // how many of them stand on this page
    property string selected: ""             // id
    signal chosen(string id)
    signal removeAsked(string id)

    edge: Theme.s4
    spacing: Theme.s3

    Words {
        width: parent.width
        text: qsTr("Notes on page %1").arg(pane.page)
        size: Words.Section
        heading: true
    }
    Words {
        width: parent.width
        visible: pane.pageNotes === 0
        text: qsTr("No notes on this page. Select words, or choose Note below and tap the page.")
        size: Words.Label
        muted: true
    }
    Repeater {
        model: pane.notes

        // Only the notes of the page have a card.
        Loader {
            id: slot

            required property string noteId
            required property int page
            required property string authorName
            required property string audienceWords
            required property bool mine
            required property string atText
            required property var model

            width: pane.innerWidth
            active: page === pane.page
            visible: active
            sourceComponent: NoteCard {
                id: card
                text: slot.model.text
                audience: slot.model.audience
                audienceText: slot.audienceWords
                number: slot.model.number
                quote: slot.model.quote
                meta: Say.joined([slot.mine ? "" : slot.authorName, slot.atText], " · ")
                selected: slot.noteId === pane.selected
                onClicked: pane.chosen(slot.noteId)

                Button {
                    visible: slot.mine && card.selected
                    text: qsTr("Delete")
                    description: qsTr("Delete note %1").arg(card.number)
                    iconName: "eraser"
                    kind: Button.Quiet
                    size: Button.Compact
                    onClicked: pane.removeAsked(slot.noteId)
                }
            }
        }
    }
}
