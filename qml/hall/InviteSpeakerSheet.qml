// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Gives the floor to somebody present who did not ask: for a speech, or, in a questioning first, for the answer to a question.
PersonSheet {
    id: sheet

    required property Speakers speakers
    required property Attendance attendance
    property string kind: "speech"

    title: qsTr("Call whom?")
    // Where no roll was called, everybody may be here.
    wanted: row => !attendance.count.kept || row.presence === "present" || row.presence === "online"
    onOpened: kind = speakers.firstKind === "question" ? "answer" : "speech"
    onChosen: id => speakers.invite(id, kind)

    above: Flow {
        width: sheet.innerWidth
        spacing: Theme.s2

        Repeater {
            model: ["speech", "answer"]
            ChipButton {
                required property string modelData
                readonly property int minutes: sheet.visible ? sheet.speakers.minutesFor(modelData) : 0
                text: Say.joined([Wording.speakKind(modelData), minutes > 0 ? Say.minutes(minutes) : qsTr("no limit")], " · ")
                role: Accessible.RadioButton
                tellsChecked: true
                checked: sheet.kind === modelData
                onClicked: sheet.kind = modelData
            }
        }
    }
}
