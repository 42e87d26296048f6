// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// «Đã xóa ghi chú · Hoàn tác». Stays ten seconds, never less than eight; longer while a finger or the focus is on it. Ctrl+Z undoes.
// Put it at the bottom of the page; it takes no place while it is not shown.
Rectangle {
    id: toast

    property string text: ""
    property string actionText: qsTr("Undo")
    property bool shown: false
    signal acted()
    signal gone()

    function show(words: string) {
        text = words
        shown = true
        time.restart()
    }
    function act() {
        shown = false
        acted()
        gone()
    }
    function leave() {
        shown = false
        gone()
    }

    implicitWidth: Math.min(parent ? parent.width - 2 * Theme.pageEdge : Theme.column, Theme.column)
    implicitHeight: visible ? Math.max(Theme.targetMain, row.implicitHeight + Theme.s3) : 0
    visible: shown
    radius: Theme.corner
    color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: time
        interval: Math.max(8000, Theme.undoTime)
        running: toast.shown && !undo.activeFocus && !hover.hovered
        onTriggered: toast.leave()
    }
    HoverHandler { id: hover }
    Shortcut {
        enabled: toast.shown && toast.actionText !== ""
        sequence: "Ctrl+Z"
        onActivated: toast.act()
    }
    Flow {
        id: row
        x: Theme.s4
        width: parent.width - x - Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s2

        Words {
            width: Math.min(parent.width, Math.max(parent.width - undo.width - parent.spacing, Theme.scaled(160)))
            height: Math.max(implicitHeight, undo.visible ? undo.height : 0)
            verticalAlignment: Text.AlignVCenter
            text: toast.text
            color: Theme.surface
            Accessible.ignored: true
        }
        Button {
            id: undo
            visible: toast.actionText !== ""
            width: visible ? Math.min(implicitWidth, parent.width) : 0
            text: toast.actionText
            iconName: "undo"
            size: Button.Compact
            onClicked: toast.act()
        }
    }
}
