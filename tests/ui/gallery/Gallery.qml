// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// All components with their states, in parts: tests/ui/gallery/parts/*.qml. A part that is a whole window (the frame) fills it.
T.ApplicationWindow {
    id: window

    required property string part
    required property string scheme
    required property real scale
    required property bool leftHanded
    readonly property int tallHeight: loader.item ? loader.item.implicitHeight : 0

    visible: true
    color: Theme.paper
    Component.onCompleted: {
        // Once: a picture that is made taller shows what a window of the asked size would.
        Theme.windowWidth = width
        Theme.windowHeight = height
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
