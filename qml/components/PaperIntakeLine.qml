// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// One file that is to become a paper: what it will be called, or why it cannot be taken.
Column {
    id: line

    required property PaperIntake intake
    required property paperIntakeRow row
    readonly property var kinds: ["submission", "report", "draft_resolution", "review_report", "list", "other"]
    readonly property bool open: row.state === "ready" && !row.revises

    spacing: Theme.s2

    ListRow {
        width: parent.width
        interactive: false
        iconName: line.row.state === "refused" ? "warn" : "doc"
        text: line.row.file
        sub: line.row.state === "refused" ? line.row.problem
             : line.row.state === "reading" ? qsTr("Being looked at…")
             : line.row.state === "adding" ? qsTr("Being added…")
             : line.row.state === "ready" ? qsTr("%1 pages").arg(line.row.pages) : qsTr("Waiting")

        Button {
            size: Button.Compact
            kind: Button.Quiet
            visible: line.row.state !== "adding"
            text: qsTr("Leave out")
            description: line.row.file
            onClicked: line.intake.remove(line.row.id)
        }
    }
    TextArea {
        width: parent.width
        visible: line.open
        label: qsTr("Title")
        lines: 1
        text: line.row.title
        onEdited: line.intake.setTitle(line.row.id, text)
    }
    TextField {
        width: parent.width
        visible: line.open
        label: qsTr("Number and sign")
        placeholder: "12/TTr-UBND"
        text: line.row.number
        maximumLength: 60
        onEdited: line.intake.setNumber(line.row.id, text)
    }
    ComboRow {
        width: parent.width
        visible: line.open
        label: qsTr("Kind")
        options: line.kinds.map(kind => Wording.paperKind(kind))
        current: line.kinds.indexOf(line.row.kind === "" ? "other" : line.row.kind)
        onChosen: index => line.intake.setKind(line.row.id, line.kinds[index])
    }
}
