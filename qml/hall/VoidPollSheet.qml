// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// «Chuyển sang giơ tay / phiếu giấy»: gives the vote up, with a reason for the minutes. It cannot be taken back.
Sheet {
    id: sheet

    required property Polls polls
    required property pollRow poll
    readonly property var reasons: [qsTr("Vote by show of hands"), qsTr("Vote on paper"), qsTr("Devices or network do not work")]

    title: qsTr("Switch to hands or paper")
    footer: [
        Button {
            width: parent.width
            kind: Button.Ink
            size: Button.Main
            enabled: why.text.trim() !== ""
            text: qsTr("Give up this vote")
            onClicked: {
                sheet.polls.voidPoll(sheet.poll.id, why.text)
                sheet.close()
            }
        }
    ]

    Words {
        width: sheet.innerWidth
        text: qsTr("The opinions given so far are kept in the record but not counted, and not mixed with the new vote.")
    }
    Flow {
        width: sheet.innerWidth
        spacing: Theme.s2

        Repeater {
            model: sheet.reasons
            ChipButton {
                required property string modelData
                width: Math.min(implicitWidth, parent.width)
                text: modelData
                role: Accessible.RadioButton
                tellsChecked: true
                checked: why.text === modelData
                onClicked: why.text = modelData
            }
        }
    }
    TextArea {
        id: why
        width: sheet.innerWidth
        label: qsTr("Reason for the minutes")
    }
}
