// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A note in the list of all notes, and above the first one of a paper the paper.
Column {
    id: entry

    required property noteRow row
    required property paperRow paper
    required property bool selected
    signal opened()
    signal chosen()
    signal removed()

    spacing: Theme.s2
    topPadding: row.leads ? Theme.s3 : 0
    bottomPadding: Theme.s2

    Row {
        visible: entry.row.leads
        width: parent.width
        spacing: Theme.s3

        NumberBadge {
            id: badge
            visible: entry.paper.known
            text: entry.paper.number
        }
        Words {
            width: parent.width - (badge.visible ? badge.width + Theme.s3 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: entry.paper.known ? entry.paper.title : qsTr("A paper of another session")
            bold: true
            heading: true
        }
    }
    NoteCard {
        width: parent.width
        audience: entry.row.audience
        audienceText: entry.row.audience === "private" ? qsTr("Only me") : entry.row.audience === "everyone" ? qsTr("All delegates") : entry.row.audienceName
        quote: entry.row.quote
        text: entry.row.text
        meta: Say.joined([qsTr("Page %1").arg(entry.row.page), entry.row.mine ? "" : entry.row.authorName, Wording.moment(entry.row.at)], " · ")
        selected: entry.selected
        onClicked: entry.chosen()

        Button {
            visible: entry.selected
            text: qsTr("Open the page")
            iconName: "doc"
            size: Button.Compact
            onClicked: entry.opened()
        }
        Button {
            visible: entry.selected && entry.row.mine
            text: qsTr("Delete")
            iconName: "trash"
            kind: Button.Quiet
            size: Button.Compact
            onClicked: entry.removed()
        }
    }
}
