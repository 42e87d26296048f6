// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kyhop
import Kyhop.Desk

// A list of members before it is taken in: how many lines are right, which are not and why; then how far it is.
ColumnLayout {
    id: view

    required property MemberIntake intake
    readonly property bool looking: intake.state === "ready"

    spacing: Theme.s4

    OfficeHead {
        Layout.fillWidth: true
        title: qsTr("Import a list")
        sub: view.intake.file
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: view.intake.state === "importing"
        text: qsTr("Adding members")
        detail: qsTr("%1 of %2").arg(view.intake.done).arg(view.intake.sound)
        share: view.intake.done / Math.max(1, view.intake.sound)
        cancellable: true
        onCancelled: view.intake.stop()
    }
    Words {
        Layout.fillWidth: true
        visible: view.intake.state === "reading"
        text: qsTr("Reading the list…")
        muted: true
    }
    Flow {
        Layout.fillWidth: true
        visible: view.looking
        spacing: Theme.s3

        Chip {
            text: qsTr("%1 can be added").arg(view.intake.sound)
            iconName: "check"
        }
        Chip {
            visible: view.intake.wrong > 0
            text: qsTr("%1 are left out").arg(view.intake.wrong)
            iconName: "warn"
            kind: Chip.Warn
        }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: count > 0
        clip: true
        model: view.intake.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the list")
        T.ScrollBar.vertical: ScrollHandle {}
        delegate: ListRow {
            required property memberLineRow row
            required property int index
            width: list.width
            interactive: false
            number: row.line
            text: row.name === "" ? qsTr("Without a name") : row.name
            sub: row.problem === "" ? row.detail : row.problem
            iconName: row.problem === "" ? "" : "warn"
            divided: index > 0
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: view.looking
        spacing: Theme.s3

        Button {
            kind: Button.Primary
            enabled: view.intake.sound > 0
            text: view.intake.wrong > 0 ? qsTr("Add the %1 that are right").arg(view.intake.sound) : qsTr("Add %1 persons").arg(view.intake.sound)
            onClicked: view.intake.start()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: view.intake.forget()
        }
    }
}
