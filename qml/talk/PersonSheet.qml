// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Chooses a person of the council.
Sheet {
    id: sheet

    required property People people
    property var wanted: row => !row.me      // who can be chosen
    property alias above: before.data
    signal chosen(string id)

    onClosed: people.filter = ""

    Column {
        id: before
        visible: children.length > 0
        width: sheet.innerWidth
    }
    SearchField {
        width: sheet.innerWidth
        placeholder: qsTr("Name or group")
        text: sheet.people.filter
        onEdited: sheet.people.filter = text
    }
    Column {
        width: sheet.innerWidth

        Repeater {
            model: sheet.visible ? sheet.people.list : null
            Loader {
                id: entry
                required property rosterRow row
                required property int index
                visible: sheet.wanted(row)
                width: parent.width
                asynchronous: true
                sourceComponent: ListRow {
                    initials: Wording.initials(entry.row.name)
                    text: entry.row.name
                    sub: Say.joined([entry.row.group, entry.row.title], " · ")
                    divided: entry.index > 0
                    onClicked: {
                        sheet.close()
                        sheet.chosen(entry.row.id)
                    }
                }
            }
        }
    }
}
