// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// «Nhập kết quả giơ tay / phiếu giấy»: the numbers of the minutes. What does not add up is said while they are entered; what other
// devices write moves nothing here.
Sheet {
    id: sheet

    required property Polls polls
    required property pollRow poll           // the one at the desk
    property pollRow asked                   // as it was when the sheet opened
    property bool hands: true
    property var votes: ({})                 // numbers by option

    readonly property var options: Array.from(asked.options)
    readonly property int sum: options.reduce((all, option) => all + (votes[option] ?? 0), 0)
    readonly property var numbers: Object.assign({
        present: present.number, issued: hands ? present.number : issued.number, returned: hands ? sum : returned.number,
        invalid: hands ? 0 : invalid.number}, votes)
    readonly property var lacking: [present, ...(hands ? [] : [issued, returned, invalid])].filter(field => !field.given).map(field => field.label)
                                   .concat(options.filter(option => votes[option] === undefined).map(option => Wording.option(option)))
    readonly property string problem: !visible ? "" : lacking.length > 3 ? qsTr("Still to enter: %1 and %2 more").arg(lacking[0]).arg(lacking.length - 1)
                                      : lacking.length > 0 ? qsTr("Still to enter: %1").arg(lacking.join(", "))
                                      : polls.tallyProblem(asked, numbers)

    function prepare() {
        asked = poll
        hands = poll.way === "hands"
        present.text = poll.present
        issued.text = poll.counted ? poll.issued : ""
        returned.text = poll.counted ? poll.returned : ""
        invalid.text = poll.counted ? poll.notCounted : ""
        votes = poll.counted ? poll.tally : ({})
        open()
    }
    function note(option: string, text: string) {
        const known = Object.assign({}, votes)
        if (text === "") delete known[option]
        else known[option] = Number(text)
        votes = known
    }

    title: hands ? qsTr("Enter the show of hands") : qsTr("Enter the count of the ballots")
    footer: [
        Words {
            width: parent.width
            visible: text !== ""
            text: sheet.problem
            color: sheet.lacking.length > 0 ? Theme.ink : Theme.warn
            bold: true
            Accessible.role: Accessible.AlertMessage
        },
        Button {
            width: parent.width
            kind: Button.Primary
            size: Button.Main
            enabled: sheet.problem === ""
            text: sheet.asked.counted ? qsTr("Correct the result") : qsTr("Enter the result")
            onClicked: {
                sheet.polls.enterCount(sheet.asked, sheet.numbers)
                sheet.close()
            }
        }
    ]

    Words {
        width: sheet.innerWidth
        text: sheet.asked.question
        bold: true
    }
    Words {
        width: sheet.innerWidth
        visible: sheet.asked.counts > 0
        text: qsTr("What was entered before stays in the record. After the result is announced nothing is corrected.")
        size: Words.Label
        muted: true
    }
    CountField {
        id: present
        width: sheet.innerWidth
        label: qsTr("Delegates present")
        help: qsTr("Of %1 in office").arg(sheet.asked.eligible)
    }
    CountField {
        id: issued
        width: sheet.innerWidth
        visible: !sheet.hands
        label: qsTr("Ballots issued")
    }
    CountField {
        id: returned
        width: sheet.innerWidth
        visible: !sheet.hands
        label: qsTr("Ballots returned")
    }
    CountField {
        id: invalid
        width: sheet.innerWidth
        visible: !sheet.hands
        label: qsTr("Invalid ballots")
    }
    Repeater {
        // Made anew each time: what was typed and not entered does not come back.
        model: sheet.visible ? sheet.options : []
        CountField {
            required property string modelData
            width: sheet.innerWidth
            label: Wording.option(modelData)
            text: sheet.asked.counted ? sheet.asked.tally[modelData] : ""
            onTextChanged: sheet.note(modelData, text)
        }
    }
    Words {
        width: sheet.innerWidth
        text: sheet.hands ? qsTr("Hands counted: %1. Without a hand: %2.").arg(sheet.sum).arg(Math.max(0, present.number - sheet.sum))
                          : qsTr("Valid ballots: %1. Options together: %2.").arg(Math.max(0, returned.number - invalid.number)).arg(sheet.sum)
    }
}
