// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A group of things on the paper. Its children stand one under the other; they set their own width to `innerWidth` or less.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.narrow ? Theme.s4 : Theme.s5
    property alias spacing: column.spacing
    property bool accented: false            // the edge of the one card that leads on
    property bool strong: false              // ink frame: mine, or just now
    readonly property real innerWidth: column.width

    implicitWidth: Theme.pane
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.corner
    color: Theme.surface
    border.width: strong ? Theme.edge : Theme.hairline
    border.color: strong ? Theme.ink : Theme.line

    Item {
        visible: card.accented
        width: Theme.s2
        height: parent.height
        clip: true

        Rectangle {
            width: 2 * Theme.corner
            height: parent.height
            radius: Theme.corner
            color: Theme.frame
        }
    }
    Column {
        id: column
        x: card.padding + (card.accented ? Theme.s2 : 0)
        y: card.padding
        width: card.width - x - card.padding
        spacing: Theme.s4
    }
}
