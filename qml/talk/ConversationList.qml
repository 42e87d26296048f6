// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Desk

// The conversations: everyone, my groups, single persons.
Item {
    id: pane

    required property Chat chat
    property bool back: false
    signal chosen(string id)
    signal writeAsked()
    signal backAsked()

    PageHead {
        id: head
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        title: qsTr("Chat")
        back: pane.back
        onBackAsked: pane.backAsked()
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.s2
        anchors.bottom: write.top
        anchors.bottomMargin: Theme.s2
        x: Theme.s3
        width: parent.width - 2 * x
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.chat.conversations
        delegate: ConversationEntry {
            width: list.width
            current: row.id === pane.chat.current
            onChosen: pane.chosen(row.id)
        }
        T.ScrollBar.vertical: ScrollHandle {}
    }
    Button {
        id: write
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s4
        x: Theme.s4
        width: parent.width - 2 * x
        text: qsTr("Write to a delegate…")
        iconName: "pen"
        size: Button.Compact
        onClicked: pane.writeAsked()
    }
}
