// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The mark of the program: a page on a desk.
Rectangle {
    id: brand

    implicitWidth: 40
    implicitHeight: 40
    radius: 9
    color: Theme.frame
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "brand"
        size: 28
        pen: 2.2
        color: Theme.frameText
    }
}
