// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// A paper, and above the first one of an item the item.
Column {
    id: entry

    required property paperRow row
    signal opened()

    topPadding: row.leads ? Theme.s3 : 0

    Row {
        visible: entry.row.leads
        width: parent.width
        bottomPadding: Theme.s1
        spacing: Theme.s2

        Words {
            width: parent.width
            text: entry.row.itemNumber === "" ? entry.row.itemTitle : qsTr("Item %1 · %2").arg(entry.row.itemNumber).arg(entry.row.itemTitle)
            size: Words.Label
            bold: true
            muted: true
            heading: true
        }
    }
    PaperEntry {
        width: parent.width
        row: entry.row
        divided: true
        onClicked: entry.opened()
    }
}
