// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Desk

// Where a message is written: what it is about, its words, and sending.
ColumnLayout {
    id: composer

    required property Chat chat
    required property Papers papers
    property bool linked: false              // the page that was read last goes with the message
    readonly property paperRow seen: papers.changes >= 0 ? papers.paper(chat.seenPaper) : papers.paper("")
    readonly property string seenPlace: seen.known ? seen.number + "." + chat.seenPage : ""

    function send() {
        if (field.text.trim() === "") return
        chat.send(field.text, linked ? chat.seenPaper : "", linked ? chat.seenPage : 0)
        linked = false
        field.text = ""
    }
    function take() {
        field.text = chat.draft()
    }

    spacing: Theme.s2

    Connections {
        target: composer.chat
        function onCurrentChanged() { composer.take() }
    }
    Component.onCompleted: take()

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2

        ChipButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Ask for a paper…")
            iconName: "doc"
            onClicked: {
                field.text = qsTr("Please send the paper about: %1").arg(field.text)
                field.input.forceActiveFocus()
                field.input.cursorPosition = field.text.length
            }
        }
        ChipButton {
            visible: composer.seen.known
            width: Math.min(implicitWidth, parent.width)
            text: composer.linked ? qsTr("with page %1").arg(composer.seenPlace) : qsTr("See this page: %1").arg(composer.seenPlace)
            iconName: "link"
            checkable: true
            checked: composer.linked
            onClicked: {
                composer.linked = !composer.linked
                if (composer.linked && field.text === "") field.text = qsTr("See this page")
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        TextArea {
            id: field
            Layout.fillWidth: true
            label: ""
            placeholder: qsTr("Write a message")
            lines: 1
            mostLines: 5
            input.Keys.onReturnPressed: event => {
                event.accepted = !(event.modifiers & Qt.ShiftModifier)
                if (event.accepted) composer.send()
            }
            onEdited: composer.chat.keepDraft(text)
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Send")
            iconName: "send"
            kind: Button.Primary
            enabled: field.text.trim() !== ""
            onClicked: composer.send()
        }
    }
}
