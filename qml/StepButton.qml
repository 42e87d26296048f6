// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Kyhop

Button {
    id: button

    implicitHeight: Theme.target
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    font.family: Theme.family
    font.pixelSize: Theme.label
    Accessible.name: text
    // Qt 6.4 leaves what a screen reader presses to us.
    Accessible.onPressAction: if (enabled) clicked()

    contentItem: Text {
        text: button.text
        font: button.font
        color: button.enabled ? Theme.accentText : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.corner
        color: button.enabled ? Theme.accent : Theme.paper
        border.width: button.enabled ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            visible: button.visualFocus
            radius: Theme.corner + 4
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
        }
    }
}
