// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Desk

// Tìm / Mở số: a number opens a paper or a page, words find pages, notes and messages.
Page {
    id: page

    readonly property Search search: session.search
    readonly property var asked: Desk.route.with
    readonly property bool numeric: /^[0-9.,\/ ]*$/.test(search.query)
    readonly property bool padBeside: Theme.wide
    readonly property bool nothing: search.asked && !search.busy && search.found === 0

    function openPage(row: hitRow) {
        Desk.route.open("reader", {paper: row.paper, page: row.page})
    }
    function type(key: string) {
        search.query += key
    }

    settled: !search.busy
    Component.onCompleted: {
        if (asked.query !== undefined) search.query = asked.query
        field.input.forceActiveFocus()
    }

    component Pad: NumberPad {
        extra: "."
        onTyped: key => page.type(key)
        onErased: page.search.query = page.search.query.slice(0, -1)
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        ScrollPage {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: Theme.scaled(860)

            PageHead {
                width: scroll.innerWidth
                title: qsTr("Find, or go to a number")
                back: Desk.route.canGoBack
                onBackAsked: Desk.route.back()
            }
            SearchField {
                id: field
                width: scroll.innerWidth
                placeholder: qsTr("12 · 12.5 · words")
                help: page.search.asked ? "" : qsTr("12 opens paper 12, 12.5 its page 5. Words are found with or without marks.")
                text: page.search.query
                onEdited: page.search.query = text
                onAccepted: if (places.count > 0) page.openPage(page.search.first())
            }
            Pad {
                visible: !page.padBeside && page.numeric
                width: Math.min(scroll.innerWidth, Theme.scaled(320))
            }
            Column {
                width: scroll.innerWidth
                visible: places.count > 0
                spacing: Theme.s2

                Repeater {
                    id: places
                    model: page.search.places
                    CardButton {
                        required property hitRow row
                        width: parent.width
                        number: row.page > 0 ? row.number + "." + row.page : row.number
                        text: row.title
                        sub: row.id === "packet" ? qsTr("page %1 of the packet is page %2 of this paper").arg(page.search.query.trim()).arg(row.page)
                             : row.page > 0 ? qsTr("open page %1").arg(row.page) : qsTr("open paper %1").arg(row.number)
                        onClicked: page.openPage(row)
                    }
                }
            }
            Banner {
                width: scroll.innerWidth
                visible: page.search.asked && !page.numeric && page.search.searchable < page.search.total
                text: qsTr("So far %1/%2 papers on this device were searched").arg(page.search.searchable).arg(page.search.total)
            }
            HitGroup {
                width: scroll.innerWidth
                title: qsTr("Papers")
                hits: page.search.papers
                onOpened: row => page.openPage(row)
            }
            HitGroup {
                width: scroll.innerWidth
                title: qsTr("Notes")
                hits: page.search.notes
                iconName: "note"
                onOpened: row => page.openPage(row)
            }
            HitGroup {
                width: scroll.innerWidth
                title: qsTr("Chat")
                hits: page.search.messages
                iconName: "chat"
                onOpened: row => {
                    page.session.chat.current = row.conversation
                    Desk.route.open("chat")
                }
            }
            EmptyState {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: page.nothing
                iconName: "search"
                what: page.numeric ? qsTr("There is no paper or page with this number") : qsTr("Nothing was found")
                todo: page.numeric ? qsTr("This session has %1 papers.").arg(page.session.papers.count) : qsTr("Use fewer words, or ask for the paper.")
                actionText: page.numeric ? "" : qsTr("Ask for a paper…")
                onActed: {
                    page.session.chat.current = "everyone"
                    page.session.chat.keepDraft(qsTr("Please send the paper about: %1").arg(page.search.query))
                    Desk.route.go("chat")
                }
            }
        }
        Rectangle {
            visible: page.padBeside
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.scaled(320)
            color: Theme.surface

            Pad {
                x: Theme.s4
                y: Theme.pageEdge
                width: parent.width - 2 * x
            }
        }
    }
}
