// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What can be done with the words that are selected.
Rectangle {
    id: bar

    signal highlightAsked()
    signal noteAsked()
    signal copyAsked()
    signal done()                            // by Escape

    // The keyboard goes on in the bar.
    function takeKeys() {
        first.forceActiveFocus(Qt.TabFocusReason)
    }

    property real room: Infinity             // what there is beside it

    implicitWidth: flow.width + 2 * Theme.s1
    implicitHeight: flow.height + 2 * Theme.s1
    radius: Theme.corner
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.outline
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selected words")
    Keys.onEscapePressed: done()

    Flow {
        id: flow
        readonly property real wish: Array.from(children).reduce((sum, child) => sum + child.implicitWidth + spacing, -spacing)
        width: Math.min(wish, bar.room - 2 * Theme.s1)
        anchors.centerIn: parent
        spacing: Theme.s1

        ToolKey {
            id: first
            text: qsTr("Highlight")
            iconName: "marker"
            onClicked: bar.highlightAsked()
        }
        ToolKey {
            text: qsTr("Note")
            iconName: "note"
            onClicked: bar.noteAsked()
        }
        ToolKey {
            text: qsTr("Copy")
            iconName: "copy"
            onClicked: bar.copyAsked()
        }
    }
}
