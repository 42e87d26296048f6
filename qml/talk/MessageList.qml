// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The messages of a conversation, the newest in sight until the person scrolls away.
RowList {
    id: list

    required property Chat chat
    required property Papers papers
    property string selected: ""             // message
    property bool following: true

    topMargin: Theme.s3
    bottomMargin: Theme.s2
    model: list.chat.messages
    header: Button {
        visible: list.chat.earlier > 0
        height: visible ? implicitHeight : 0
        width: Math.min(implicitWidth, list.width)
        kind: Button.Quiet
        size: Button.Compact
        text: qsTr("Show earlier messages: %1").arg(list.chat.earlier)
        onClicked: {
            list.following = false
            list.chat.showEarlier()
        }
    }
    delegate: MessageEntry {
        width: list.width
        papers: list.papers
        selected: list.selected === row.id
        onChosen: list.selected = selected ? "" : row.id
        onRemoved: list.chat.remove(row.id)
        onPageAsked: Desk.route.open("reader", {paper: row.paper, page: row.page})
    }
    onMovementEnded: following = atYEnd
    onCountChanged: if (following) positionViewAtEnd()
    onHeightChanged: if (following) positionViewAtEnd()
    onContentHeightChanged: if (following) positionViewAtEnd()

    Connections {
        target: list.chat
        function onSent() { list.following = true }
    }
}
