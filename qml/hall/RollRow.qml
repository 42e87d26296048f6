// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One delegate in the roll: «Có mặt» is one tap, everything else in the menu.
Column {
    id: roll

    required property attendanceRow row
    required property bool mayMark
    signal presentPressed()
    signal menuAsked()

    Words {
        visible: roll.row.heading !== ""
        width: parent.width
        topPadding: Theme.s4
        bottomPadding: Theme.s1
        text: qsTr("%1 · present %2").arg(roll.row.heading).arg(roll.row.headingCount)
        size: Words.Section
        heading: true
    }
    ListRow {
        width: parent.width
        interactive: roll.mayMark || roll.row.mine
        chevron: interactive && Theme.narrow
        onClicked: roll.menuAsked()
        divided: true
        initials: Theme.narrow ? "" : Wording.initials(roll.row.name)
        text: roll.row.name
        strongText: true
        mine: roll.row.mine
        sub: Say.joined([roll.row.seat === "" ? "" : qsTr("seat %1").arg(roll.row.seat), roll.row.group, Say.joined([Theme.narrow ? Wording.presence(roll.row.state) : "", Wording.clock(roll.row.at)], " "),
                         roll.row.by === "" ? "" : qsTr("by %1").arg(Wording.shortName(roll.row.by))], " · ")

        Chip {
            visible: roll.row.state !== "" && !Theme.narrow
            text: Wording.presence(roll.row.state)
            iconName: ({present: "check", online: "screen", excused: "dash", unexcused: "bang", left: "exit"})[roll.row.state] ?? ""
            kind: roll.row.state === "unexcused" ? Chip.Warn : Chip.Plain
        }
        Button {
            id: present
            visible: (roll.mayMark || roll.row.mine) && roll.row.state !== "present" && roll.row.state !== "online"
            size: Button.Compact
            iconName: "check"
            text: Wording.presence("present")
            description: roll.row.name
            onClicked: roll.presentPressed()
        }
        Button {
            visible: !Theme.narrow && (roll.mayMark || roll.row.mine)
            size: Button.Compact
            kind: Button.Quiet
            text: qsTr("Other…")
            description: roll.row.name
            onClicked: roll.menuAsked()
        }
    }
}
