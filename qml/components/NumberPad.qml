// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// Digits under the thumb; the keyboard's digits work too while it has the focus.
FocusScope {
    id: pad

    property string extra: ""                // the key left of 0: "." for «Mở số…», else none
    property bool full: false                // no more digits are taken
    signal typed(string key)
    signal erased()
    signal accepted()

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")
    Keys.onPressed: event => {
        event.accepted = /^[0-9.]$/.test(event.text) || event.key === Qt.Key_Backspace
        if (event.key === Qt.Key_Backspace) erased()
        else if (event.accepted && !full && (event.text !== "." || extra === ".")) typed(event.text)
    }

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: 3
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", pad.extra, "0", "erase"]
            Button {
                id: key
                required property string modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: Theme.target
                Layout.preferredWidth: Math.max(72, Theme.scaled(64))
                Layout.minimumHeight: Math.max(Theme.targetMain, Theme.scaled(60))
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                focus: modelData === "5"
                text: modelData === "erase" ? qsTr("Delete the last digit") : modelData
                iconName: modelData === "erase" ? "backspace" : ""
                iconOnly: modelData === "erase"
                kind: modelData === "erase" ? Button.Quiet : Button.Secondary
                font.pixelSize: Theme.title
                Accessible.ignored: modelData === ""
                onClicked: if (modelData === "erase") pad.erased(); else if (!pad.full) pad.typed(modelData)
            }
        }
    }
}
