// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Danh sách đại biểu: who is in the council, and whether they are present.
Page {
    id: page

    readonly property People people: session.people

    settled: people.loaded
    Component.onDestruction: people.filter = ""

    PageList {
        id: list
        anchors.fill: parent
        model: page.people.list
        header: Column {
            x: list.edge
            width: list.innerWidth
            spacing: Theme.s3
            bottomPadding: Theme.s2

            PageHead {
                width: parent.width
                title: qsTr("Delegates and others")
                sub: Say.joined([qsTr("%1 delegates").arg(page.people.delegates), qsTr("%1 persons in all").arg(page.people.count),
                                 page.people.groups > 0 ? qsTr("%1 groups").arg(page.people.groups) : ""], " · ")
                back: Desk.route.canGoBack
                onBackAsked: Desk.route.back()
            }
            SearchField {
                width: parent.width
                visible: page.people.count > 6
                placeholder: qsTr("Name or group")
                text: page.people.filter
                onEdited: page.people.filter = text
            }
        }
        delegate: PersonEntry {
            x: list.edge
            width: list.innerWidth
            onClicked: {
                page.session.chat.current = "person:" + row.id
                Desk.route.open("chat")
            }
        }
        EmptyState {
            anchors.horizontalCenter: parent.horizontalCenter
            y: list.headerItem ? list.headerItem.height + Theme.s5 : 0
            visible: page.people.loaded && list.count === 0
            iconName: "people"
            what: qsTr("Nobody of this name")
            todo: qsTr("Type fewer letters; marks are not needed.")
        }
    }
}
