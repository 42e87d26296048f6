// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// How much of a whole: ink on a quiet ground. The words stand above it.
Rectangle {
    id: track

    required property real share             // 0 to 1
    property string text: ""                 // what it is, for a screen reader

    readonly property real part: Math.max(0, Math.min(1, share))

    implicitWidth: Theme.pane
    implicitHeight: 12
    radius: height / 2
    color: Theme.fill
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    Accessible.description: qsTr("%1 percent").arg(Math.round(part * 100))

    Rectangle {
        visible: track.part > 0
        width: Math.max(track.height, track.width * track.part)
        height: parent.height
        radius: parent.radius
        color: Theme.ink
    }
    Rectangle {
        // A straight end while there is something left.
        visible: track.part < 1 && track.width * track.part > track.height
        x: track.width * track.part - width
        width: track.height / 2
        height: parent.height
        color: Theme.ink
    }
}
