// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A paper at the office's desk: what it is, where it stands, and its one next step.
ListRow {
    id: line

    required property paperDeskRow row
    required property int index
    signal stepAsked()

    // On the narrowest windows the step is a word of the second line.
    readonly property bool boxed: Theme.scaledWidth >= 340

    function word(step: string): string {
        return step === "submit" ? qsTr("Submit") : step === "approve" ? qsTr("Approve") : step === "publish" ? qsTr("Publish") : ""
    }

    number: row.badge
    text: row.title
    sub: Say.joined([boxed ? "" : Wording.paperState(row.state), row.number, row.author, qsTr("%1 pages").arg(row.pages)], " · ")
    strongText: true
    divided: index > 0

    Item {
        visible: line.boxed
        implicitWidth: Theme.scaled(Theme.narrow ? 92 : 120)
        implicitHeight: boxes.implicitHeight

        StepBoxes {
            id: boxes
            width: parent.width
            text: Wording.paperState(line.row.state)
            done: line.row.stepsDone
            count: 4
            half: line.row.next !== ""
        }
    }
    Button {
        implicitWidth: Theme.narrow ? implicitContentWidth + leftPadding + rightPadding : Theme.scaled(130)
        visible: line.row.next !== ""
        size: Button.Compact
        text: line.word(line.row.next)
        description: line.row.title
        onClicked: line.stepAsked()
    }
    Item {
        implicitWidth: Theme.scaled(130)
        visible: line.row.next === "" && !line.controlsBelow
    }
}
