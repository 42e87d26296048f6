// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Desk

// The conversations: everyone, my groups, items, single persons.
Item {
    id: pane

    required property Chat chat
    property bool back: false
    signal chosen(string id)
    signal writeAsked()
    signal backAsked()

    Component {
        id: rest

        CheckRow {
            width: parent ? parent.width : implicitWidth
            checked: pane.chat.rest.asked
            text: qsTr("Rest during votes")
            sub: pane.chat.rest.running ? qsTr("A vote runs: delegates do not write now.") : qsTr("Delegates do not write while a vote runs.")
            onClicked: {
                pane.chat.rest.ask(checked)
                checked = Qt.binding(() => pane.chat.rest.asked)
            }
        }
    }
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
        anchors.bottom: foot.top
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
        // Where there is little height it comes after the conversations.
        footer: pane.chat.rest.mayAsk && Theme.low ? rest : null
        T.ScrollBar.vertical: ScrollHandle {}
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s4
        x: Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s2

        Loader {
            width: parent.width
            active: pane.chat.rest.mayAsk && !Theme.low
            visible: active
            sourceComponent: rest
        }
        Button {
            width: parent.width
            text: qsTr("Write to a delegate…")
            iconName: "pen"
            size: Button.Compact
            onClicked: pane.writeAsked()
        }
    }
}
