// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The box of a text field.
Item {
    id: ground

    required property Item field
    property bool wrong: false

    Rectangle {
        anchors.fill: parent
        visible: ground.field.enabled
        radius: Theme.corner
        color: Theme.surface
        border.width: Theme.edge
        border.color: ground.wrong ? Theme.warn : Theme.outline
    }
    Loader {
        anchors.fill: parent
        active: !ground.field.enabled
        sourceComponent: Plate {
            color: Theme.fill
            edgeColor: Theme.outline
            edgeWidth: Theme.edge
            edge: Plate.Dashed
            radius: Theme.corner
        }
    }
    // A text field shows its focus however it came: the person must see where the letters will go.
    FocusRing { shown: ground.field.activeFocus }
}
