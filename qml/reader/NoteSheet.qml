// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Writes a note on a place of the page.
Sheet {
    id: sheet

    required property string audienceWords
    property var place: ({})                 // {page, text, quads, …} as of PaperView.selection
    signal written(var place, string text)

    function ask(at: var, text = "", problem = "") {
        place = at
        field.text = text
        field.problem = problem
        open()
    }

    title: qsTr("Note on page %1").arg(place.page ?? 0)
    onOpened: field.input.forceActiveFocus()
    onClosed: field.text = ""

    Words {
        width: parent.width
        visible: (sheet.place.text ?? "") !== ""
        text: "«" + (sheet.place.text ?? "") + "»"
        font.italic: true
        muted: true
    }
    TextArea {
        id: field
        width: parent.width
        label: qsTr("Note")
        help: qsTr("Seen by: %1").arg(sheet.audienceWords)
    }
    footer: Button {
        width: parent.width
        text: qsTr("Keep the note")
        kind: Button.Ink
        enabled: field.text.trim() !== ""
        onClicked: {
            sheet.written(sheet.place, field.text.trim())
            sheet.close()
        }
    }
}
