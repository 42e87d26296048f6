// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One who waits to speak, at the desk: calling is one tap, another place is behind the row itself.
Column {
    id: entry

    required property speakerRow row
    required property bool resting
    property bool divided: false
    readonly property bool beside: width >= Theme.scaled(440)    // the button has room at the end of the row
    signal called()
    signal menuAsked()

    // The frame around one's own line is not the button's.
    spacing: beside || resting ? 0 : Theme.s2

    ListRow {
        width: entry.width
        divided: entry.divided
        number: entry.row.place
        mine: entry.row.mine
        chevron: true
        text: entry.row.name
        strongText: true
        sub: Say.joined([Say.place(entry.row.group, entry.row.seat), entry.row.kind === "speech" ? "" : Say.whole(Wording.speakKind(entry.row.kind)),
                         Say.whole(qsTr("at %1").arg(Wording.clock(entry.row.asked)))], " · ")
        description: qsTr("Change the place")
        onClicked: entry.menuAsked()

        Button {
            visible: entry.beside && !entry.resting
            size: Button.Compact
            text: qsTr("Call to speak")
            description: entry.row.name
            onClicked: entry.called()
        }
    }
    Button {
        visible: !entry.beside && !entry.resting
        width: entry.width
        size: Button.Compact
        text: qsTr("Call to speak")
        description: entry.row.name
        onClicked: entry.called()
    }
    Item {
        visible: !entry.beside && !entry.resting
        width: entry.width
        height: Theme.s1
    }
}
