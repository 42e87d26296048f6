// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// One conversation: who reads it, its messages, and where one writes.
Item {
    id: pane

    required property Chat chat
    required property Papers papers
    property bool back: false
    readonly property conversationRow talk: chat.talk
    readonly property bool settled: !list.active || list.status === Loader.Ready
    signal backAsked()

    ConversationName {
        id: names
        row: pane.talk
    }
    PageHead {
        id: head
        x: Theme.pageEdge
        y: Theme.s3
        width: parent.width - 2 * x
        title: names.title
        sub: pane.talk.kind === "person" ? qsTr("Only the two of you can read this")
             : Say.joined([names.detail, qsTr("%1 persons read this").arg(pane.chat.readers)], " · ")
        back: pane.back
        onBackAsked: pane.backAsked()
    }
    Rectangle {
        id: line
        y: head.y + head.height + Theme.s2
        x: Theme.pageEdge
        width: parent.width - 2 * x
        height: Theme.hairline
        color: Theme.line
    }
    // Made anew for each conversation, and beside the window's other work.
    Loader {
        id: list
        anchors.top: line.bottom
        anchors.bottom: foot.top
        x: Theme.pageEdge
        width: parent.width - 2 * x
        active: pane.chat.messages.count > 0
        asynchronous: true
        sourceComponent: MessageList {
            chat: pane.chat
            papers: pane.papers
        }
    }
    EmptyState {
        anchors.centerIn: list
        width: Math.min(list.width, Theme.scaled(440))
        visible: pane.chat.loaded && !list.active
        iconName: "chat"
        what: qsTr("No messages yet")
        todo: qsTr("What is written here reaches the others when their devices are near. It is sealed to those who may read it.")
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s3
        x: Theme.pageEdge
        width: parent.width - 2 * x
        spacing: Theme.s2

        Composer {
            width: parent.width
            visible: pane.chat.mayWrite && !pane.chat.rest.stops
            chat: pane.chat
            papers: pane.papers
        }
        Banner {
            width: parent.width
            visible: pane.chat.mayWrite && pane.chat.rest.stops
            iconName: "clock"
            strong: qsTr("The chair lets messages rest during the vote")
            text: qsTr("What you began to write is kept. New messages are shown when the vote is over.")
        }
        Banner {
            width: parent.width
            visible: !pane.chat.mayWrite
            text: qsTr("Guests and press read here; they can write to single persons.")
        }
    }
}
