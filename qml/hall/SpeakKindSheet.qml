// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// What a person asks the floor for; what is usual on the item comes first.
Sheet {
    id: sheet

    required property Speakers speakers
    readonly property var kinds: [{kind: "speech", icon: "hand"}, {kind: "question", icon: "help"}, {kind: "rebuttal", icon: "swap"}, {kind: "point_of_order", icon: "flag"}]
    function isFirst(one: var): bool { return one.kind === speakers.firstKind }

    title: qsTr("Ask to speak")

    Column {
        width: sheet.innerWidth

        Repeater {
            model: sheet.kinds.filter(sheet.isFirst).concat(sheet.kinds.filter(one => !sheet.isFirst(one)))
            ListRow {
                required property var modelData
                required property int index
                width: parent.width
                divided: index > 0
                iconName: modelData.icon
                text: Wording.speakKind(modelData.kind)
                onClicked: {
                    sheet.speakers.ask(modelData.kind)
                    sheet.close()
                }
            }
        }
    }
}
