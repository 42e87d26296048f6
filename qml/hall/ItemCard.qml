// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The item under discussion: its title is the largest thing of the screen.
Card {
    id: card

    required property agendaRow item
    required property int parts              // items of the programme
    property var papers: []                  // paperRow of the item
    readonly property int seconds: item.started > 0 ? Math.max(0, (Desk.now - item.started) / 1000) : 0
    // «Ông Huỳnh Tấn Lộc, Giám đốc Sở …»: the name, then what the person is.
    readonly property var presenter: item.presenter.split(",")
    signal paperAsked(string paper)

    spacing: Theme.narrow ? Theme.s3 : Theme.s4

    Flow {
        width: card.innerWidth
        spacing: Theme.s3

        Chip {
            width: Math.min(implicitWidth, parent.width)
            kind: Chip.Now
            text: Wording.itemState("now")
        }
        Chip {
            visible: card.item.kind !== "" && card.item.kind !== "discussion"
            width: Math.min(implicitWidth, parent.width)
            text: Wording.itemKind(card.item.kind)
        }
        Words {
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            height: Math.max(implicitHeight, Theme.scaled(32))
            verticalAlignment: Text.AlignVCenter
            text: Say.joined([card.item.parent === "" ? qsTr("Item %1 of %2").arg(card.item.number).arg(card.parts) : qsTr("Item %1").arg(card.item.number),
                              card.item.started > 0 ? qsTr("since %1").arg(Wording.clock(card.item.started)) : ""], " · ")
            size: Words.Label
            muted: true
        }
    }
    Words {
        width: card.innerWidth
        text: card.item.title
        size: Theme.narrow ? Words.Title : Words.Display
        heading: true
    }
    Row {
        visible: card.item.presenter !== ""
        width: card.innerWidth
        spacing: Theme.s3

        Avatar {
            id: face
            big: !Theme.narrow
            initials: Wording.initials(card.presenter[0])
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - face.width - parent.spacing

            Words {
                width: parent.width
                text: qsTr("Presented by %1").arg(card.presenter[0])
                bold: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: card.presenter.slice(1).join(",").trim()
                size: Words.Label
                muted: true
            }
        }
    }
    TimerTrack {
        visible: card.item.minutes > 0 && card.item.started > 0
        width: card.innerWidth
        secondsUsed: card.seconds
        secondsLimit: card.item.minutes * 60
    }
    Flow {
        id: row
        visible: card.papers.length > 0
        width: card.innerWidth
        spacing: Theme.s2

        Repeater {
            model: card.papers
            CardButton {
                required property var modelData
                width: Theme.narrow ? row.width : Math.min(row.width, Math.max(Theme.scaled(236), Math.floor((row.width - 2 * row.spacing) / 3)))
                number: modelData.number
                text: modelData.kind === "other" || modelData.kind === "" ? modelData.title : Wording.paperKind(modelData.kind)
                description: modelData.title
                onClicked: card.paperAsked(modelData.id)
            }
        }
    }
}
