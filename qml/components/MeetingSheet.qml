// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Name, day, hour and place of a session, new or to be changed.
Sheet {
    id: sheet

    required property AgendaEditor editor
    required property meetingRow meeting
    property bool editing: false
    readonly property bool sound: named.text.trim() !== "" && dayRight && hourRight
    readonly property bool dayRight: editor.isDate(day.text)
    readonly property bool hourRight: editor.isTime(hour.text)

    function ask(edit: bool) {
        editing = edit
        named.text = edit ? meeting.title : ""
        day.text = edit ? editor.dateText(meeting.start) : ""
        hour.text = edit ? editor.timeText(meeting.start) : "8:00"
        place.text = edit ? meeting.place : ""
        behindDoors.checked = edit && meeting.closed
        editor.forgetProblem()
        open()
    }

    title: editing ? qsTr("Edit the session") : qsTr("New session")
    footer: Button {
        width: parent.width
        kind: Button.Primary
        enabled: sheet.sound && !sheet.editor.busy
        text: sheet.editing ? qsTr("Save") : qsTr("Create")
        onClicked: sheet.editing ? sheet.editor.saveMeeting(named.text, day.text, hour.text, place.text, behindDoors.checked)
                                 : sheet.editor.createMeeting(named.text, day.text, hour.text, place.text, behindDoors.checked)
    }

    Connections {
        target: sheet.editor
        enabled: sheet.visible
        function onDone() { sheet.close() }
    }
    Problem {
        width: parent.width
        visible: sheet.editor.problem !== ""
        what: qsTr("It was not saved")
        why: sheet.editor.problem
    }
    TextField {
        id: named
        width: parent.width
        label: qsTr("Name of the session")
        placeholder: qsTr("Second session, term 2026–2031")
        maximumLength: 200
    }
    TextField {
        id: day
        width: parent.width
        label: qsTr("Day")
        placeholder: "8/7/2026"
        help: qsTr("Day/month/year")
        problem: text !== "" && !sheet.dayRight && !input.activeFocus ? qsTr("This is no day. Write it like 8/7/2026.") : ""
    }
    TextField {
        id: hour
        width: parent.width
        label: qsTr("Beginning")
        placeholder: "7:30"
        problem: text !== "" && !sheet.hourRight && !input.activeFocus ? qsTr("This is no time. Write it like 7:30.") : ""
    }
    TextField {
        id: place
        width: parent.width
        label: qsTr("Place")
        maximumLength: 200
    }
    CheckRow {
        id: behindDoors
        width: parent.width
        text: qsTr("Closed sitting")
        sub: qsTr("Without guests and press. While it goes on no device writes papers or bundles to a file.")
    }
}
