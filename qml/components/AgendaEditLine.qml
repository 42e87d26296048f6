// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One item of the programme where it is prepared: pressing it edits it, two buttons move it.
ListRow {
    id: line

    required property agendaEditRow row
    required property int index
    signal editAsked()
    signal upAsked()
    signal downAsked()

    leftPadding: Theme.s2 + row.depth * (Theme.narrow ? Theme.s4 : Theme.s6)
    number: row.number
    text: row.title
    sub: Say.joined([row.state === "postponed" ? Wording.itemState(row.state) : "", row.presenter,
                     row.minutes > 0 ? Say.minutes(row.minutes) : ""], " · ")
    mutedText: row.state === "postponed"
    strongText: row.depth === 0
    divided: index > 0
    description: qsTr("Edit")
    onClicked: editAsked()

    Button {
        enabled: line.row.canGoUp
        size: Button.Compact
        kind: Button.Quiet
        iconName: "up"
        text: qsTr("Up")
        description: line.text
        onClicked: line.upAsked()
    }
    Button {
        enabled: line.row.canGoDown
        size: Button.Compact
        kind: Button.Quiet
        iconName: "down"
        text: qsTr("Down")
        description: line.text
        onClicked: line.downAsked()
    }
}
