// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// An item of the programme, new or to be changed, and its place.
Sheet {
    id: sheet

    required property AgendaEditor editor
    property string itemId: ""
    property agendaEditRow item
    readonly property bool editing: itemId !== ""
    readonly property var kinds: ["discussion", "questioning", "group_debate", "vote"]
    readonly property string kindChosen: kinds[kind.current] ?? "discussion"

    function ask(id: string) {
        itemId = id
        item = editor.item(id)
        named.text = item.title
        presenter.text = item.presenter
        minutes.value = editing ? item.minutes : 15
        kind.current = Math.max(0, kinds.indexOf(item.kind))
        rooms.text = item.rooms
        editor.forgetProblem()
        open()
    }

    title: editing ? qsTr("Item %1").arg(item.number) : qsTr("New item")
    footer: Button {
        width: parent.width
        kind: Button.Primary
        enabled: named.text.trim() !== "" && !sheet.editor.busy
        text: sheet.editing ? qsTr("Save") : qsTr("Add to the programme")
        onClicked: sheet.editing ? sheet.editor.saveItem(sheet.itemId, named.text, minutes.value, presenter.text, sheet.kindChosen, rooms.text)
                                 : sheet.editor.addItem(named.text, minutes.value, presenter.text, sheet.kindChosen, rooms.text)
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
    TextArea {
        id: named
        width: parent.width
        label: qsTr("Title")
        lines: 2
    }
    ComboRow {
        id: kind
        width: parent.width
        label: qsTr("Kind of item")
        options: sheet.kinds.map(one => Wording.itemKind(one))
        current: 0
    }
    TextArea {
        id: rooms
        width: parent.width
        visible: sheet.kindChosen === "group_debate"
        label: qsTr("Where the groups debate")
        help: qsTr("Like: Group 1: Room 201; Group 2: Room 202")
        lines: 2
    }
    TextField {
        id: presenter
        width: parent.width
        label: qsTr("Who presents it")
        maximumLength: 200
    }
    Stepper {
        id: minutes
        width: parent.width
        label: qsTr("Planned time")
        to: 600
        stepSize: 5
        valueWidth: Theme.scaled(152)    // «9 giờ 55 phút»
        textFromValue: value => Say.minutes(value)
    }
    Words {
        width: parent.width
        visible: sheet.editing
        text: qsTr("Its place")
        size: Words.Label
        bold: true
    }
    Button {
        width: parent.width
        visible: sheet.editing && sheet.item.canGoUp
        iconName: "right"
        text: qsTr("Under the item before it")
        onClicked: {
            sheet.editor.indent(sheet.itemId)
            sheet.close()
        }
    }
    Button {
        width: parent.width
        visible: sheet.editing && sheet.item.depth > 0
        iconName: "left"
        text: qsTr("One level higher")
        onClicked: {
            sheet.editor.outdent(sheet.itemId)
            sheet.close()
        }
    }
    Button {
        width: parent.width
        visible: sheet.editing && sheet.item.state === "waiting"
        iconName: "pause"
        text: qsTr("Postpone")
        description: qsTr("It stays in the list and is not called")
        onClicked: {
            sheet.editor.postpone(sheet.itemId)
            sheet.close()
        }
    }
    Button {
        width: parent.width
        visible: sheet.editing && sheet.item.state === "postponed"
        iconName: "undo"
        text: qsTr("Back into the programme")
        onClicked: {
            sheet.editor.takeBackIn(sheet.itemId)
            sheet.close()
        }
    }
}
