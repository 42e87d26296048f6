// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Bàn chủ tọa: the programme, the item, the vote; one primary button that changes.
Flow {
    id: desk

    required property Session session
    property var itemPapers: []
    readonly property bool beside: Theme.wide

    spacing: Theme.pageEdge

    Column {
        width: desk.beside ? parent.width - Theme.pane - desk.spacing : parent.width
        spacing: Theme.s4

        DeskItem {
            width: parent.width
            session: desk.session
        }
        DeskVote {
            width: parent.width
            session: desk.session
        }
        Card {
            id: order
            visible: desk.session.office && !desk.session.chair
            width: parent.width
            padding: Theme.s4
            spacing: Theme.s1

            Words {
                width: order.innerWidth
                text: qsTr("By order of the chair")
                size: Words.Label
                muted: true
            }
            Words {
                width: order.innerWidth
                text: qsTr("You press in place of the chair. The record names you as who pressed.")
            }
        }
    }
    DeskProgramme {
        width: desk.beside ? Theme.pane : parent.width
        programme: desk.session.programme
    }
}
