// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// An item of the programme with its papers.
Column {
    id: entry

    required property agendaRow row
    required property var papers             // list of paperRow
    readonly property bool now: row.state === "now"
    signal paperAsked(string paper)

    bottomPadding: Theme.s3

    ListRow {
        width: parent.width
        interactive: false
        number: entry.row.number
        text: entry.row.title
        sub: Say.joined([entry.row.presenter, entry.row.minutes > 0 ? Say.minutes(entry.row.minutes) : "",
                         entry.row.ended > 0 ? qsTr("ended at %1").arg(Wording.clock(entry.row.ended))
                         : entry.row.started > 0 ? qsTr("began at %1").arg(Wording.clock(entry.row.started)) : ""], " · ")
        current: entry.now
        strongText: true
        mutedText: entry.row.state === "done"
        leftPadding: (entry.row.parent !== "" ? Theme.s5 : 0) + Theme.s2

        Chip {
            text: Wording.itemState(entry.row.state)
            kind: entry.now ? Chip.Now : Chip.Plain
        }
    }
    // Its room is kept: else the list would make many more items to fill the page.
    Loader {
        x: Theme.s5
        width: entry.width - x
        height: item ? (item as Column).implicitHeight : entry.papers.length * Theme.targetMain
        asynchronous: true
        sourceComponent: Column {
            id: papers

            Repeater {
                model: entry.papers
                PaperEntry {
                    required property var modelData
                    width: papers.width
                    row: modelData
                    divided: true
                    onClicked: entry.paperAsked(row.id)
                }
            }
        }
    }
}
