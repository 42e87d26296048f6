// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One piece of news; pressed it leads to what it is about.
ListRow {
    id: entry

    required property newsRow row
    required property Session session
    readonly property bool ofPaper: row.kind === "paper" || row.kind === "revision"
    readonly property paperRow paper: session.papers.changes >= 0 ? session.papers.paper(row.target) : session.papers.paper("")
    readonly property agendaRow item: session.programme.item(row.target)

    leading: NumberBadge {
        text: entry.ofPaper && entry.paper.number > 0 ? entry.paper.number : ""
        iconName: text !== "" ? "" : ({papers: "doc", note: "note", item: "cal"})[entry.row.kind] ?? "doc"
    }
    text: row.kind === "papers" ? qsTr("%1 new papers").arg(row.count)
          : row.kind === "revision" ? qsTr("There is a revised version · notes are kept")
          : row.kind === "note" ? qsTr("%1 shared a note on paper %2, page %3").arg(row.who).arg(paper.number).arg(row.page)
          : row.kind === "item" ? qsTr("Item %1: %2").arg(item.number).arg(Wording.itemState(item.state).toLowerCase())
          : qsTr("New paper: %1").arg(paper.title)
    sub: row.kind === "revision" || row.kind === "note" ? paper.title : row.kind === "item" ? item.title : ""
    value: Wording.moment(row.at)
    chevron: true
    onClicked: row.kind === "papers" ? Desk.route.go("papers")
               : row.kind === "item" ? Desk.route.open("programme")
               : Desk.route.open("reader", {paper: row.target, page: row.page})
}
