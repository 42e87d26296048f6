// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A conversation in the list.
Column {
    id: entry

    required property conversationRow row
    property bool current: false
    signal chosen()

    ConversationName {
        id: names
        row: entry.row
    }
    Words {
        width: parent.width
        visible: entry.row.firstPerson
        leftPadding: Theme.s2
        topPadding: Theme.s3
        bottomPadding: Theme.s1
        text: qsTr("Private")
        size: Words.Label
        muted: true
        heading: true
    }
    ListRow {
        width: parent.width
        tall: true
        strongText: true
        current: entry.current
        leading: Avatar {
            // On a phone with large type the name needs its place.
            width: Theme.scaledWidth < 220 ? 0 : implicitWidth
            visible: width > 0
            iconName: ({everyone: "voice", group: "people", item: "now"})[entry.row.kind] ?? "person"
        }
        text: names.title
        sub: entry.row.last === "" ? Say.joined([names.detail, qsTr("No messages yet")], " · ")
             : Say.joined([entry.row.lastFrom === "" ? qsTr("Me") : Wording.shortName(entry.row.lastFrom), entry.row.last], ": ").slice(0, 80)
        badge: entry.row.unread > 0 ? entry.row.unread : ""
        description: entry.row.unread > 0 ? qsTr("%1 not read").arg(entry.row.unread) : ""
        onClicked: entry.chosen()
    }
}
