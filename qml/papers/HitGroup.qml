// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One group of results; not there when nothing was found in it.
Column {
    id: group

    required property string title
    required property RowsModel hits
    property string iconName: "doc"
    signal opened(hitRow row)

    visible: hits.count > 0
    spacing: Theme.s1

    SectionHead {
        width: parent.width
        text: group.title
    }
    Card {
        id: card
        width: parent.width
        padding: Theme.s2
        spacing: 0

        Repeater {
            model: group.hits
            HitEntry {
                required property int index
                width: card.innerWidth
                iconName: group.iconName
                divided: index > 0
                onClicked: group.opened(row)
            }
        }
    }
}
