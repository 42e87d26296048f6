// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// What can be pressed: by finger, pen, mouse, Space, Enter and the accessibility bus. Buttons, tiles, rows and chips are made of it.
T.AbstractButton {
    id: pressable

    property string description: ""          // what a screen reader adds to the name
    property int role: Accessible.Button
    property bool acts: true                 // false: only to be read, with nothing to press
    property bool tellsChecked: checkable    // told with whether it is checked

    // Enter and the accessibility bus press as Space does (click() can be called from QML only since Qt 6.8). What the bus is told comes from
    // here, see app/desk/drawing/pressable_accessible.h.
    function enter() {
        if (checkable) toggle()
        clicked()
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: text
    Accessible.description: description
    Keys.onReturnPressed: event => event.isAutoRepeat || pressable.enter()
    Keys.onEnterPressed: event => event.isAutoRepeat || pressable.enter()
}
