// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Sends a paper back to its author, with a word why.
Sheet {
    id: sheet

    property string paper: ""
    property string name: ""
    signal returnAsked(string paper, string note)

    function ask(row: paperDeskRow) {
        paper = row.id
        name = row.title
        note.text = ""
        open()
    }

    title: qsTr("Return the paper")
    footer: Button {
        width: parent.width
        kind: Button.Primary
        iconName: "return"
        text: qsTr("Return")
        onClicked: {
            sheet.close()
            sheet.returnAsked(sheet.paper, note.text)
        }
    }

    Words {
        width: parent.width
        text: sheet.name
        bold: true
    }
    TextArea {
        id: note
        width: parent.width
        label: qsTr("What is to be changed")
        lines: 4
    }
}
