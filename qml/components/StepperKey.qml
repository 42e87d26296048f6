// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The − and the + of a Stepper.
Item {
    id: key

    required property string iconName
    required property bool pressed
    required property bool hovered
    required property bool usable

    implicitWidth: Math.max(Theme.target, Theme.scaled(40))
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: key.usable
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.edge
        border.color: Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: key.pressed || key.hovered
            color: key.pressed ? Theme.pressed : Theme.hovered
        }
    }
    Loader {
        anchors.fill: parent
        active: !key.usable
        sourceComponent: Plate {
            color: Theme.fill
            edge: Plate.Dashed
            edgeWidth: Theme.edge
            edgeColor: Theme.outline
            radius: Theme.corner
        }
    }
    Icon {
        anchors.centerIn: parent
        name: key.iconName
        color: key.usable ? Theme.ink : Theme.muted
    }
}
