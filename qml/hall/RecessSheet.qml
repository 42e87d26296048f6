// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// For how long the sitting breaks.
Sheet {
    id: sheet

    required property Programme programme

    title: qsTr("A break of")

    Column {
        width: sheet.innerWidth

        Repeater {
            model: [10, 15, 20, 30, 60, 0]
            ListRow {
                required property int modelData
                required property int index
                width: parent.width
                divided: index > 0
                iconName: "clock"
                text: modelData > 0 ? Say.minutes(modelData) : qsTr("Without a fixed end")
                onClicked: {
                    sheet.programme.takeBreak(modelData)
                    sheet.close()
                }
            }
        }
    }
}
