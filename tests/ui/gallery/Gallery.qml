// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// All components with their states, in parts: tests/ui/gallery/parts/*.qml. A part that is a whole window (the frame) fills it.
AppWindow {
    id: window

    required property string part
    required property string scheme
    required property real scale
    required property bool leftHanded
    readonly property int tallHeight: loader.item ? loader.item.implicitHeight : 0

    visible: true
    Component.onCompleted: {
        Theme.scheme = scheme
        Theme.scale = scale
        Theme.leftHanded = leftHanded
        Theme.reducedMotion = true
        loader.setSource("parts/" + part + ".qml")
    }

    Loader {
        id: loader
        anchors.fill: parent
    }
}
