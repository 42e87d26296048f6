// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Two pixels of the surface, then the ring. Put it last in a control's background.
Item {
    id: ring

    required property bool shown
    property real radius: Theme.corner
    property bool inside: false              // where the control's surroundings would cut a ring outside it
    property color gap: Theme.surface

    readonly property int out: inside ? 0 : Theme.focusGap + Theme.focusRing

    anchors.fill: parent
    visible: shown

    // Every control has a ring, one shows it.
    Loader {
        anchors.fill: parent
        anchors.margins: -ring.out
        active: ring.shown
        sourceComponent: Rectangle {
            radius: ring.radius + ring.out
            color: Theme.clear
            border.width: Theme.focusRing
            border.color: Theme.focus

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.focusRing
                radius: parent.radius - Theme.focusRing
                color: Theme.clear
                border.width: Theme.focusGap
                border.color: ring.gap
            }
        }
    }
}
