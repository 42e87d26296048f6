// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A paper in a list: its number, what it is, and whether it is here.
ListRow {
    id: entry

    required property paperRow row
    readonly property string stateWords: row.withdrawn ? qsTr("withdrawn") : row.here === "arriving" ? qsTr("%1% is here").arg(row.percent)
                                     : row.here === "listed" ? qsTr("not here yet") : ""

    number: row.number
    text: row.title
    sub: Say.joined([row.kind === "" ? "" : Wording.paperKind(row.kind), row.sign, row.pages > 0 ? qsTr("%1 pages").arg(Wording.number(row.pages)) : "",
                     stateWords], " · ")
    mutedText: row.withdrawn || row.here === "listed"
    chevron: true

    Chip {
        visible: entry.row.revised && !entry.row.withdrawn
        width: visible ? implicitWidth : 0
        text: qsTr("revised")
        kind: Chip.Gold
        iconName: "swap"
    }
}
