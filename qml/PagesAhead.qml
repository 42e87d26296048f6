// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// Reads the pages' files while nothing else is to be done, one after the other, so that the first visit of a page is as quick as the next.
Timer {
    id: ahead

    // By how often a delegate goes there.
    property list<string> left: ["Now", "Reader", "Ballot", "Papers", "Chat", "RollCall", "Result", "Search", "Notes", "Votes", "More", "Programme",
        "People", "Sync", "News", "Notices", "Office", "PaperDesk", "AgendaEdit", "Members", "Devices", "Bundle", "Press", "Petitions"]
    property var held: []                    // what is let go of would be read again

    interval: 100
    onTriggered: {
        if (left.length === 0) return
        const page = Qt.createComponent("qrc:/Kyhop/pages/" + left[0] + "Page.qml", Component.Asynchronous)
        left = left.slice(1)
        held.push(page)
        if (page.status === Component.Error) console.warn(page.errorString())
        if (page.status === Component.Loading)
            page.statusChanged.connect(() => ahead.start())
        else
            ahead.start()
    }
}
