// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Something that was found: where, and the words around it.
Pressable {
    id: entry

    required property hitRow row
    property string iconName: ""
    property bool divided: true

    readonly property string place: row.number > 0 ? (row.page > 0 ? row.number + "." + row.page : String(row.number)) : ""

    implicitWidth: Theme.pane
    leftPadding: Theme.s2
    rightPadding: Theme.s2
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    implicitHeight: Math.max(Theme.targetNormal, implicitContentHeight + topPadding + bottomPadding)
    text: row.title !== "" ? row.title : row.who
    Accessible.description: Say.joined([place, row.snippet.replace(/<[^>]*>/g, "")], ", ")

    contentItem: Item {
        implicitHeight: Math.max(badge.height, column.implicitHeight)

        NumberBadge {
            id: badge
            text: entry.place
            iconName: entry.place === "" ? entry.iconName : ""
        }
        Column {
            id: column
            x: Math.max(badge.width, Theme.scaled(64)) + Theme.s3
            width: parent.width - x - Theme.s5

            Words {
                width: parent.width
                text: entry.text
                bold: true
                Accessible.ignored: true
            }
            Text {
                width: parent.width
                visible: entry.row.snippet !== ""
                text: entry.row.snippet
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                font.family: Theme.family
                font.pixelSize: Theme.label
                color: Theme.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: Say.joined([entry.row.page > 0 ? qsTr("Page %1").arg(entry.row.page) : "", entry.row.title !== "" ? entry.row.who : "",
                                  entry.row.at > 0 ? Wording.moment(entry.row.at) : ""], " · ")
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            size: Theme.iconSmall
        }
    }
    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.hairline
            visible: entry.divided
            color: Theme.line
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.cornerSmall
            visible: entry.down || entry.hovered
            color: entry.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: entry.visualFocus; inside: true; radius: Theme.cornerSmall }
    }
}
