// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The first start of a device, one question at a time.
ScrollPage {
    id: page
    columnWidth: Theme.scaled(620)

    readonly property string step: Desk.gate.state === "joining" && Desk.firstRun.step === "choice" ? "resume" : Desk.firstRun.step
    onStepChanged: contentY = 0

    Row {
        spacing: Theme.s4
        Brand { anchors.verticalCenter: parent.verticalCenter }
        Words { anchors.verticalCenter: parent.verticalCenter; text: qsTr("Kỳ Họp"); size: Words.Title; bold: true }
    }
    Loader {
        width: parent.width
        source: "qrc:/Kyhop/start/" + ({choice: "Choices", invite: "AskInvite", confirm: "AskPerson", joining: "CompareDigits",
                                        found: "PrepareCouncil", making: "MakeSample", resume: "GoOnJoining"}[page.step] ?? "Choices") + ".qml"
    }
    Problem {
        width: parent.width
        visible: Desk.firstRun.problem !== ""
        what: qsTr("That did not work")
        why: Desk.firstRun.problem
        todo: Desk.firstRun.todo
    }
    Row {
        spacing: Theme.s2
        ChipButton {
            text: qsTr("Tiếng Việt")
            role: Accessible.RadioButton
            tellsChecked: true
            checked: Desk.settings.language === "vi"
            onClicked: Desk.settings.language = "vi"
        }
        ChipButton {
            text: qsTr("English")
            role: Accessible.RadioButton
            tellsChecked: true
            checked: Desk.settings.language === "en"
            onClicked: Desk.settings.language = "en"
        }
    }
}
