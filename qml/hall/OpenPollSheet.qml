// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The question and the rule of a vote, before it opens. Nothing of it can be changed afterwards.
Sheet {
    id: sheet

    required property Session session
    property string item: ""
    readonly property var rules: session.polls.rules
    readonly property var rule: rules[choice.current] ?? ({})
    readonly property bool vietnamese: Desk.settings.language === "vi"

    function prepare(row: agendaRow) {
        item = row.id
        question.text = qsTr("Adopt: %1").arg(row.title)
        open()
    }

    title: qsTr("Open a vote")
    footer: [
        Button {
            width: parent.width
            kind: Button.Primary
            size: Button.Main
            enabled: question.text.trim() !== "" && sheet.rule.id !== undefined
            text: qsTr("Open the vote now")
            onClicked: {
                sheet.session.polls.openPoll(sheet.item, question.text, sheet.rule.id)
                sheet.close()
            }
        }
    ]

    TextArea {
        id: question
        width: sheet.innerWidth
        label: qsTr("Question")
        help: qsTr("As the minutes will have it.")
    }
    ComboRow {
        id: choice
        width: sheet.innerWidth
        label: qsTr("How it is decided")
        options: sheet.rules.map(rule => sheet.vietnamese ? rule.vi : rule.en)
        current: 0
    }
    Words {
        width: sheet.innerWidth
        text: sheet.rule.needed === undefined ? qsTr("What is needed follows from the ballots.")
              : sheet.rule.ofPresent ? qsTr("At least %1 of %2 present needed").arg(sheet.rule.needed).arg(sheet.rule.base)
                                     : qsTr("At least %1 of %2 needed").arg(sheet.rule.needed).arg(sheet.rule.base)
        size: Words.Section
    }
    Words {
        width: sheet.innerWidth
        text: qsTr("Open vote: For, Against, Abstain. Question, voters and threshold are fixed when it opens.")
        size: Words.Label
        muted: true
    }
}
