// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Another place in the list for one who waits.
Sheet {
    id: sheet

    required property Speakers speakers
    property speakerRow row

    function ask(about: speakerRow) {
        row = about
        open()
    }
    function move(places: int) {
        speakers.move(row.id, places)
        close()
    }

    title: row.name

    Words {
        width: sheet.innerWidth
        text: Say.joined([qsTr("Place %1 of %2").arg(sheet.row.place).arg(sheet.speakers.waiting.count), Say.place(sheet.row.group, sheet.row.seat)], " · ")
        muted: true
    }
    Column {
        width: sheet.innerWidth

        ListRow {
            width: parent.width
            visible: sheet.row.place > 1
            iconName: "up"
            text: qsTr("One place up")
            onClicked: sheet.move(-1)
        }
        ListRow {
            width: parent.width
            visible: sheet.row.place > 2
            divided: true
            iconName: "arrow"
            text: qsTr("To the front")
            onClicked: sheet.move(-sheet.row.place)
        }
        ListRow {
            width: parent.width
            visible: sheet.row.place < sheet.speakers.waiting.count
            divided: sheet.row.place > 1
            iconName: "down"
            text: qsTr("One place down")
            onClicked: sheet.move(1)
        }
    }
}
