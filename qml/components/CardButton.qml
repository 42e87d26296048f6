// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A card that leads on as a whole: a line of words with an icon and a chevron («Có mặt 88/95 · đủ số đại biểu»).
Pressable {
    id: card

    property string iconName: ""
    property string sub: ""
    property string number: ""
    property string badge: ""

    implicitWidth: Theme.pane
    implicitHeight: Math.max(Theme.targetMain, row.implicitHeight)
    padding: 0
    Accessible.description: Say.joined([sub, badge, description], ", ")

    contentItem: ListRow {
        id: row
        leftPadding: Theme.s4
        rightPadding: Theme.s4
        enabled: false                       // the card is pressed, not the row
        interactive: false
        iconName: card.iconName
        number: card.number
        text: card.text
        sub: card.sub
        badge: card.badge
        strongText: true
        chevron: true
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: card.down || card.hovered
            color: card.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: card.visualFocus }
    }
}
