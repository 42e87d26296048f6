// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// «Chuyển sang giơ tay / phiếu giấy»: gives the vote up, with how it goes on and a reason for the minutes. It cannot be taken back.
Sheet {
    id: sheet

    required property Polls polls
    required property pollRow poll
    readonly property var reasons: [qsTr("Devices or network do not work"), qsTr("The chair orders it"), qsTr("The question is not right")]
    readonly property string way: hands.checked ? "hands" : paper.checked ? "paper" : ""

    title: qsTr("Switch to hands or paper")
    footer: [
        Button {
            width: parent.width
            kind: Button.Ink
            size: Button.Main
            enabled: why.text.trim() !== "" && (hands.checked || paper.checked || anew.checked)
            text: hands.checked ? qsTr("Stop and vote by hands") : paper.checked ? qsTr("Stop and vote on paper") : qsTr("Give up this vote")
            onClicked: {
                sheet.polls.voidPoll(sheet.poll.id, why.text, sheet.way)
                sheet.close()
            }
        }
    ]

    Words {
        width: sheet.innerWidth
        text: qsTr("The opinions given so far are kept in the record but not counted, and not mixed with the new vote.")
    }
    Column {
        width: sheet.innerWidth

        RadioRow {
            id: hands
            width: parent.width
            text: qsTr("Vote by show of hands")
            sub: qsTr("The secretary counts and enters the result.")
        }
        RadioRow {
            id: paper
            width: parent.width
            text: qsTr("Vote on paper")
            sub: qsTr("The counting board counts and enters the result.")
        }
        RadioRow {
            id: anew
            width: parent.width
            text: qsTr("Neither: give it up")
            sub: qsTr("Another vote can be opened afterwards.")
        }
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
