// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Where papers stand, with how many: a list, or chips where there is no room for one.
Item {
    id: filters

    required property PaperDesk desk
    property bool list: true

    function word(id: string): string { return id === "todo" ? qsTr("To be done") : Wording.paperState(id) }

    implicitHeight: list ? rows.implicitHeight : chips.implicitHeight

    Column {
        id: rows
        width: parent.width
        visible: filters.list

        Repeater {
            model: filters.list ? filters.desk.filters : null
            ListRow {
                required property paperFilterRow row
                width: rows.width
                text: filters.word(row.id)
                value: String(row.papers)
                strongValue: true
                current: row.id === filters.desk.filter
                onClicked: filters.desk.filter = row.id
            }
        }
    }
    Flow {
        id: chips
        width: parent.width
        visible: !filters.list
        spacing: Theme.s2

        Repeater {
            model: filters.list ? null : filters.desk.filters
            ChipButton {
                required property paperFilterRow row
                text: qsTr("%1: %2").arg(filters.word(row.id)).arg(row.papers)
                role: Accessible.RadioButton
                tellsChecked: true
                checked: row.id === filters.desk.filter
                onClicked: filters.desk.filter = row.id
            }
        }
    }
}
