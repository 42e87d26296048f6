// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One of the six tiles of the home page: icon at the left, on top on a narrow window.
Pressable {
    id: tile

    required property string iconName
    property string sub: ""
    property string badge: ""
    readonly property bool upright: Theme.narrow
    readonly property bool badgeBelow: upright && badge !== "" && availableWidth < 2 * Theme.s2 + Theme.scaled(96)

    implicitWidth: upright ? 160 : 280
    implicitHeight: Math.max(upright ? 98 : 126, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: upright ? Theme.s3 : Theme.s4
    rightPadding: leftPadding
    topPadding: upright ? Theme.s2 : Theme.s3
    bottomPadding: topPadding
    Accessible.description: Say.joined([sub, badge, description], ", ")

    contentItem: Item {
        implicitHeight: tile.upright ? ground.height + words.implicitHeight + 2 + (tile.badgeBelow ? badge.height + Theme.s1 : 0) : Math.max(ground.height, words.implicitHeight)

        Rectangle {
            id: ground
            width: Math.max(tile.upright ? 36 : 56, (tile.upright ? Theme.scaled(22) : Theme.iconLarge) + Theme.s3)
            height: width
            y: tile.upright ? 0 : (parent.height - height) / 2
            radius: tile.upright ? Theme.cornerSmall : Theme.corner
            color: Theme.frameSoft

            Icon {
                anchors.centerIn: parent
                name: tile.iconName
                size: tile.upright ? Theme.scaled(22) : Theme.iconLarge
                color: Theme.frame
            }
        }
        Column {
            id: words
            x: tile.upright ? 0 : ground.width + Theme.s3
            y: tile.upright ? ground.height + 2 : (parent.height - height) / 2
            width: parent.width - x

            Words {
                width: parent.width - (tile.upright || tile.badge === "" ? 0 : badge.width)
                text: tile.text
                size: tile.upright ? Words.Label : Words.Body
                bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== "" && !tile.upright
                text: tile.sub
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
        }
        Badge {
            id: badge
            x: tile.badgeBelow ? 0 : parent.width - width + Theme.s1
            y: tile.badgeBelow ? words.y + words.height + Theme.s1 : tile.upright ? Theme.s1 : -2
            text: tile.badge
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: tile.down || tile.hovered
            color: tile.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: tile.visualFocus }
    }
}
