// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A message in a conversation; an own one can be chosen and taken back.
Column {
    id: entry

    required property messageRow row
    required property Papers papers
    property bool selected: false
    readonly property paperRow paper: papers.changes >= 0 ? papers.paper(row.paper) : papers.paper("")
    signal chosen()
    signal removed()
    signal pageAsked()

    spacing: Theme.s1
    bottomPadding: Theme.s2

    Loader {
        width: parent.width
        active: entry.row.firstOfDay
        visible: active
        sourceComponent: Words {
            topPadding: Theme.s2
            bottomPadding: Theme.s2
            text: Wording.day(entry.row.at)
            size: Words.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Bubble {
        id: bubble
        width: parent.width
        author: Say.joined([entry.row.authorName, entry.row.authorGroup], " · ")
        text: entry.row.text
        at: Wording.clock(entry.row.at)
        mine: entry.row.mine
        delivery: entry.row.delivery

        Loader {
            active: entry.row.paper !== ""
            visible: active
            width: parent ? parent.width : implicitWidth
            sourceComponent: PageLink {
                number: entry.paper.known ? (entry.row.page > 0 ? entry.paper.number + "." + entry.row.page : entry.paper.number) : "?"
                text: !entry.paper.known ? qsTr("a paper that is not here") : entry.row.page > 0 ? qsTr("%1, page %2").arg(entry.paper.title).arg(entry.row.page)
                                                                                               : entry.paper.title
                enabled: entry.paper.known
                onClicked: entry.pageAsked()
            }
        }
        TapHandler {
            enabled: entry.row.mine
            onTapped: entry.chosen()
        }
        activeFocusOnTab: entry.row.mine
        Accessible.focusable: entry.row.mine
        Accessible.onPressAction: entry.chosen()
        Keys.onReturnPressed: entry.chosen()
        Keys.onSpacePressed: entry.chosen()
    }
    Loader {
        active: entry.selected && entry.row.mine
        visible: active
        x: parent.width - width
        sourceComponent: Button {
            text: qsTr("Delete the message")
            iconName: "trash"
            kind: Button.Quiet
            size: Button.Compact
            onClicked: entry.removed()
        }
    }
}
