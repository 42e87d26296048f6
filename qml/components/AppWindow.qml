// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Drawing

// The window of the program: tells the theme its size and gives every control the theme's type.
T.ApplicationWindow {
    id: window

    width: 1024
    height: 768
    minimumWidth: 360
    minimumHeight: 480
    color: Theme.paper
    font.family: Theme.family
    font.pixelSize: Theme.body

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    KeyWatch { onSeen: Theme.keyboardSeen = true }
}
