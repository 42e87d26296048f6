// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One vote in the list: number, question, state, verdict, my opinion.
Pressable {
    id: card

    required property pollRow row

    readonly property string verdict: row.counted ? (row.passed ? qsTr("passed") : qsTr("not passed")) : ""
    readonly property string mine: !row.mayVote ? "" : row.choice !== "" ? qsTr("My opinion: %1").arg(Wording.option(row.choice))
                                   : row.open ? qsTr("You have not voted yet") : qsTr("My opinion: none")

    text: row.question
    description: Say.joined([Wording.pollState(row.stage), verdict, mine], ", ")
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: Theme.s3
    bottomPadding: Theme.s3

    contentItem: Item {
        implicitHeight: Math.max(number.height, words.implicitHeight)

        NumberBadge {
            id: number
            text: card.row.number
            current: card.row.open
        }
        Column {
            id: words
            x: number.width + Theme.s3
            width: chevron.x - x - Theme.s2
            spacing: Theme.s1

            Words {
                width: parent.width
                text: card.row.question
                bold: true
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.s2

                Chip {
                    width: Math.min(implicitWidth, parent.width)
                    text: Wording.pollState(card.row.stage)
                    kind: card.row.state === "certified" ? Chip.Gold : card.row.state === "disputed" ? Chip.Warn : card.row.open ? Chip.Vote : Chip.Plain
                    iconName: card.row.state === "certified" ? "seal" : ""
                    Accessible.ignored: true
                }
                Words {
                    visible: text !== ""
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    height: Math.max(implicitHeight, Theme.scaled(32))
                    verticalAlignment: Text.AlignVCenter
                    text: card.row.counted ? qsTr("%1/%2 for: %3").arg(card.row.votesFor).arg(card.row.base).arg(card.verdict)
                          : card.row.open ? qsTr("Voted: %1 of %2").arg(card.row.turnout).arg(card.row.asked)
                          : card.row.incomplete ? qsTr("This device does not have all data yet") : card.row.voidReason
                    size: Words.Label
                    bold: card.row.counted
                    Accessible.ignored: true
                }
                Words {
                    visible: text !== ""
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    height: Math.max(implicitHeight, Theme.scaled(32))
                    verticalAlignment: Text.AlignVCenter
                    text: card.mine
                    size: Words.Label
                    muted: true
                    Accessible.ignored: true
                }
            }
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
        border.width: card.row.open ? Theme.edge : Theme.hairline
        border.color: card.row.open ? Theme.ink : Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: card.down || card.hovered
            color: card.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: card.visualFocus }
    }
}
