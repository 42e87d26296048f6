// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Who will see what is written from now on. Each choice says whom it means before it is chosen.
Sheet {
    id: sheet

    required property var audiences          // list of {token, words, who, icon}
    required property string current
    signal chosen(string token)

    title: qsTr("Who will see it")

    Repeater {
        model: sheet.audiences

        ListRow {
            required property var modelData
            required property int index

            width: sheet.innerWidth
            iconName: modelData.icon
            text: modelData.words
            sub: modelData.who
            strongText: true
            divided: index > 0
            current: modelData.token === sheet.current
            onClicked: {
                sheet.close()
                sheet.chosen(modelData.token)
            }
        }
    }
}
