// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// How far my opinion has come, in the fixed words.
Steps {
    id: path
    label: qsTr("Where your opinion is")

    required property pollRow poll
    required property bool late              // no acknowledgement for a while: the one alarm

    readonly property var kept: ({phase: "done", text: qsTr("Kept on this device")})
    readonly property var counted: ({phase: "later", text: qsTr("Counted in the result"), detail: qsTr("When the vote ends.")})
    readonly property var recorded: ({phase: "later", text: qsTr("Recorded")})
    readonly property var alarm: [kept, {phase: "alert", text: qsTr("Not recorded yet"), detail: qsTr("The device keeps sending it by itself.")}, counted]
    readonly property var byStatus: ({
        written: [{phase: "now", text: qsTr("Sending"), detail: qsTr("Kept on this device, on its way to the witness devices.")}, recorded, counted],
        sent: [{phase: "done", text: qsTr("Sent")}, {phase: "now", text: qsTr("Being recorded"), detail: qsTr("%1 of %2 witness devices have signed for it.").arg(poll.acks).arg(poll.majority)}, counted],
        recorded: [{phase: "done", text: qsTr("Sent")},
                   {phase: "done", text: qsTr("Recorded"), detail: qsTr("%1 witness devices have signed for it.").arg(poll.acks)}, counted],
        counted: [{phase: "done", text: qsTr("Sent")}, {phase: "done", text: qsTr("Recorded")}, {phase: "done", text: qsTr("Counted in the result")}],
        late: [kept, {phase: "alert", text: qsTr("Came after the end of the vote"), detail: qsTr("Opinions that come later are kept, not counted.")}],
        conflicting: [kept, {phase: "alert", text: qsTr("Two different opinions from two devices"),
                             detail: poll.open ? qsTr("Neither counts. Please vote again.") : qsTr("Neither was counted.")}],
        rejected: [kept, {phase: "alert", text: qsTr("Not counted"), detail: qsTr("It breaks a rule of this vote. Please tell the secretary.")}]
    })

    steps: late ? alarm : byStatus[poll.status] ?? []
}
