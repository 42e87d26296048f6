// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Trao đổi: list and conversation side by side, or one at a time where there is no room.
Page {
    id: page

    readonly property Chat chat: session.chat
    readonly property var asked: Desk.route.with
    readonly property bool both: width >= Theme.scaled(640)
    readonly property bool talking: both || chat.current !== ""
    readonly property real listWidth: both ? Theme.scaled(304) : width

    settled: chat.loaded && session.papers.loaded && talk.settled
    Component.onCompleted: if (asked.to !== undefined) chat.current = asked.to
    onBothChanged: if (both && chat.current === "") chat.current = "everyone"

    Binding {
        target: page.chat
        property: "looking"
        value: page.talking && page.chat.current !== ""
    }
    Component.onDestruction: chat.looking = false

    Rectangle {
        visible: page.both || !page.talking
        x: page.both && Theme.leftHanded ? parent.width - width : 0
        width: page.listWidth
        height: parent.height
        color: page.both ? Theme.surface : Theme.clear

        ConversationList {
            anchors.fill: parent
            chat: page.chat
            back: Desk.route.canGoBack
            onBackAsked: Desk.route.back()
            onChosen: id => page.chat.current = id
            onWriteAsked: persons.open()
        }
        Rectangle {
            visible: page.both
            x: Theme.leftHanded ? 0 : parent.width - width
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
    TalkPane {
        id: talk
        visible: page.talking
        x: page.both && !Theme.leftHanded ? page.listWidth : 0
        width: parent.width - (page.both ? page.listWidth : 0)
        height: parent.height
        chat: page.chat
        papers: page.session.papers
        back: !page.both
        onBackAsked: page.chat.current = ""
    }
    PersonSheet {
        id: persons
        title: qsTr("Write to")
        people: page.session.people
        onChosen: id => page.chat.current = "person:" + id
    }
}
