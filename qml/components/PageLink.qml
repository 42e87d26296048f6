// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A link to a page of a paper: «12.12 · Bảng 2, trang 12».
Pressable {
    id: link

    required property string number

    implicitWidth: Math.max(Theme.scaled(220), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.targetNormal, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    role: Accessible.Link
    Accessible.name: number + ", " + text

    readonly property bool stacked: availableWidth < Theme.scaled(170)

    contentItem: Item {
        implicitWidth: badge.width + Theme.s3 + Math.ceil(measure.advanceWidth) + 2 + Theme.s3 + chevron.width
        implicitHeight: link.stacked ? badge.height + word.implicitHeight : Math.max(badge.height, word.implicitHeight)

        NumberBadge {
            id: badge
            y: link.stacked ? 0 : (parent.height - height) / 2
            text: link.number
        }
        Words {
            id: word
            x: link.stacked ? 0 : badge.width + Theme.s3
            y: link.stacked ? badge.height : (parent.height - height) / 2
            width: chevron.x - x - Theme.s2
            text: link.text
            size: Theme.narrow ? Words.Label : Words.Body
            bold: true
            Accessible.ignored: true
        }
        TextMetrics {
            id: measure
            font: word.font
            text: word.text
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            size: Theme.iconSmall
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.edge
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: link.down || link.hovered
            color: link.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: link.visualFocus }
    }
}
