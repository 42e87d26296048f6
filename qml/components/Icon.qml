// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// An icon of the icon table (app/desk/icon_table.cpp), in any colour. Decoration: its word stands beside it or is the control's name.
Image {
    id: icon

    required property string name
    property real size: Theme.icon
    property color color: Theme.ink
    property real pen: 2                     // width of the stroke on a square of 24

    readonly property int sharp: Math.ceil(size * Screen.devicePixelRatio)

    width: size
    height: size
    visible: name !== ""
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(1) + "/" + pen
    sourceSize.width: sharp
    sourceSize.height: sharp
    Accessible.ignored: true
}
