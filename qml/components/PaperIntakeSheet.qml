// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Files that are to become papers: looked at one by one, corrected, then added to an item of the programme.
Sheet {
    id: sheet

    required property PaperDesk desk
    readonly property PaperIntake intake: desk.intake
    property string item: ""

    title: qsTr("Add papers")
    footer: Button {
        width: parent.width
        kind: Button.Primary
        enabled: sheet.intake.ready > 0 && sheet.item !== "" && !sheet.intake.adding
        text: sheet.intake.ready === 0 ? qsTr("Add papers") : sheet.intake.ready === 1 ? qsTr("Add one paper") : qsTr("Add %1 papers").arg(sheet.intake.ready)
        onClicked: sheet.intake.start(sheet.item)
    }

    Connections {
        target: sheet.intake
        enabled: sheet.visible
        function onDone() { if (sheet.intake.refused === 0) sheet.close() }
    }
    EmptyState {
        visible: sheet.desk.items.length === 0
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "list"
        what: qsTr("The programme has no items yet")
        todo: qsTr("Papers are added to an item.")
        actionText: qsTr("To the programme")
        onActed: {
            sheet.close()
            Desk.route.open("agendaEdit")
        }
    }
    ComboRow {
        width: parent.width
        visible: sheet.desk.items.length > 0
        label: qsTr("Item of the programme")
        options: sheet.desk.items
        onChosen: index => sheet.item = sheet.desk.items[index].value
    }
    Problem {
        width: parent.width
        visible: sheet.intake.trouble !== ""
        what: sheet.intake.added.length === 0 ? qsTr("No paper was added") : qsTr("Added to the drafts: %1").arg(Array.from(sheet.intake.added).join(", "))
        why: sheet.intake.trouble
        todo: qsTr("What stands below is not added yet. It can be added again from here.")
    }
    FileDrop {
        width: parent.width
        filters: [qsTr("Papers (*.pdf)"), qsTr("All files (*)")]
        share: sheet.intake.adding ? sheet.intake.share : -1
        progressText: qsTr("Adding: %1").arg(sheet.intake.current)
        onChosen: files => sheet.intake.addFiles(files)
        onCancelled: sheet.intake.stop()
    }
    ProgressRow {
        width: parent.width
        visible: sheet.intake.busy && !sheet.intake.adding
        text: qsTr("Looking at %1").arg(sheet.intake.current)
        share: sheet.intake.share
    }
    Button {
        visible: sheet.intake.refused > 1
        size: Button.Compact
        kind: Button.Quiet
        text: qsTr("Empty the list")
        onClicked: sheet.intake.clear()
    }
    Repeater {
        model: sheet.intake.rows
        PaperIntakeLine {
            required property int index
            width: sheet.innerWidth
            intake: sheet.intake
        }
    }
}
