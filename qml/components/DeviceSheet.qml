// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// One device, and how it leaves the council.
Sheet {
    id: sheet

    property deviceRow device
    property string reason: "lost"
    readonly property var reasons: [{token: "lost", text: qsTr("Lost")}, {token: "stolen", text: qsTr("Stolen")},
                                    {token: "replaced", text: qsTr("Replaced by another one")}, {token: "returned", text: qsTr("Given back")},
                                    {token: "retired", text: qsTr("No longer used")}]
    signal revokeAsked(string device, string reason)

    function show(one: deviceRow) {
        device = one
        reason = "lost"
        open()
    }

    title: sheet.device.label
    footer: Button {
        width: parent.width
        iconName: "exit"
        text: qsTr("Take this device out…")
        onClicked: sure.open()
    }

    Words {
        width: parent.width
        text: sheet.device.person
    }
    Words {
        width: parent.width
        visible: sheet.device.state === "disputed"
        text: qsTr("This device wrote two different histories: it was copied, or somebody tampers with it. Nothing it writes counts any more. Take it out and give the person another one.")
        color: Theme.warn
    }
    Words {
        width: parent.width
        text: qsTr("Why it leaves")
        size: Words.Label
        bold: true
    }
    Column {
        width: parent.width

        Repeater {
            model: sheet.reasons
            RadioRow {
                required property var modelData
                width: parent.width
                text: modelData.text
                checked: modelData.token === sheet.reason
                onClicked: sheet.reason = modelData.token
            }
        }
    }
    ConfirmSheet {
        id: sure
        title: qsTr("Take «%1» out of the council?").arg(sheet.device.label)
        text: qsTr("This cannot be undone. The device can no longer connect, and what it writes from now on does not count. "
                   + "%1 can be invited again with another device.").arg(sheet.device.person)
        doText: qsTr("Take it out")
        keepText: qsTr("Keep")
        onConfirmed: {
            sheet.close()
            sheet.revokeAsked(sheet.device.id, sheet.reason)
        }
    }
}
