// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// Where files are dropped; and a button, because no action needs dragging.
Item {
    id: zone

    property string text: qsTr("Drop files here")
    property string buttonText: qsTr("Choose files…")
    property real share: -1                  // 0 to 1 while files are taken in
    property string progressText: qsTr("Receiving")
    readonly property bool busy: share >= 0
    signal dropped(var urls)
    signal chooseAsked()
    signal cancelled()

    implicitWidth: Theme.pane
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    Plate {
        anchors.fill: parent
        radius: Theme.corner
        edge: area.containsDrag ? Plate.Solid : Plate.Dashed
        edgeWidth: area.containsDrag ? 3 : Theme.edge
        edgeColor: area.containsDrag ? Theme.ink : Theme.outline
        color: area.containsDrag ? Theme.fill : Theme.clear
    }
    DropArea {
        id: area
        anchors.fill: parent
        enabled: !zone.busy
        keys: ["text/uri-list"]
        onDropped: drop => zone.dropped(drop.urls)
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s1

        Icon {
            visible: !zone.busy
            anchors.horizontalCenter: parent.horizontalCenter
            name: "upload"
            size: Theme.iconLarge
        }
        Words {
            visible: !zone.busy
            width: parent.width
            text: zone.text
            bold: true
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            visible: !zone.busy
            width: parent.width
            text: qsTr("or")
            size: Words.Label
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            visible: !zone.busy
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Math.max(implicitWidth, Theme.scaled(200)))
            text: zone.buttonText
            iconName: "upload"
            size: Button.Compact
            onClicked: zone.chooseAsked()
        }
        ProgressRow {
            visible: zone.busy
            width: parent.width
            text: zone.progressText
            share: Math.max(0, zone.share)
            cancellable: true
            onCancelled: zone.cancelled()
        }
    }
}
