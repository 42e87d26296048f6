// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Whom the invite is for, and how long it serves.
Sheet {
    id: sheet

    property string person: ""
    property string name: ""
    property int minutes: 60
    readonly property var times: [{minutes: 60, text: qsTr("One hour"), sub: qsTr("The person is here")},
                                  {minutes: 1440, text: qsTr("One day"), sub: ""},
                                  {minutes: 10080, text: qsTr("One week"), sub: qsTr("The file travels by mail or stick")}]
    signal inviteAsked(string person, int minutes)

    function ask(id: string, called: string) {
        person = id
        name = called
        open()
    }

    title: qsTr("Invite %1").arg(name)
    footer: Button {
        width: parent.width
        kind: Button.Primary
        iconName: "qr"
        text: qsTr("Show the code")
        onClicked: {
            sheet.close()
            sheet.inviteAsked(sheet.person, sheet.minutes)
        }
    }

    Words {
        width: parent.width
        text: qsTr("The invite serves once, for the first device of this person. How long?")
    }
    Column {
        width: parent.width

        Repeater {
            model: sheet.times
            RadioRow {
                required property var modelData
                width: parent.width
                text: modelData.text
                sub: modelData.sub
                checked: modelData.minutes === sheet.minutes
                onClicked: sheet.minutes = modelData.minutes
            }
        }
    }
}
