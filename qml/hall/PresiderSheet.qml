// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Several hold the chair: by whose order the secretary presses. It holds until another is chosen.
Sheet {
    id: sheet

    required property Polls polls
    property var next: null                  // what is done once it is known

    function ask(then: var) {
        next = then
        open()
    }

    title: qsTr("Who presides?")

    Words {
        width: sheet.innerWidth
        text: qsTr("You press in place of the chair. The record names both of you.")
    }
    Repeater {
        model: sheet.polls.chairs
        ListRow {
            required property var modelData
            width: sheet.innerWidth
            text: modelData.name
            current: modelData.id === sheet.polls.presider
            onClicked: {
                sheet.polls.choosePresider(modelData.id)
                sheet.close()
                if (sheet.next) sheet.next()
            }
        }
    }
}
