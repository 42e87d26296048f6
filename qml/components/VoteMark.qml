// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The shape of an opinion: ✓ ✕ ○, and a dash for absent. The words always stand beside it.
Item {
    id: mark

    required property string option          // for, against, abstain, absent
    property bool big: false
    readonly property bool absent: option === "absent"
    readonly property string iconName: ({"for": "check", against: "cross", abstain: "ring"})[option] ?? "dash"

    implicitWidth: Math.max(big ? 48 : 32, Theme.scaled(big ? 44 : 30))
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: !mark.absent
        radius: Theme.cornerSmall
        color: Theme.voteColour(mark.option)
    }
    Loader {
        anchors.fill: parent
        active: mark.absent
        sourceComponent: Plate {
            edge: Plate.Dashed
            edgeWidth: Theme.edge
            edgeColor: Theme.outline
            radius: Theme.cornerSmall
        }
    }
    Icon {
        anchors.centerIn: parent
        name: mark.iconName
        size: mark.width * 0.69
        pen: 3
        color: mark.absent ? Theme.muted : Theme.voteText
    }
}
