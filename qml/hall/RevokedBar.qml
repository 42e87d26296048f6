// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Above every page of a device that was taken out of the council.
Item {
    id: bar

    implicitHeight: banner.implicitHeight + 2 * Theme.s2

    Banner {
        id: banner
        x: Theme.pageEdge
        y: Theme.s2
        width: parent.width - 2 * x
        kind: Banner.Warn
        strong: qsTr("This device was taken out of the council")
        text: qsTr("What is here can still be read. Nothing written from now on counts. Please see the office.")
    }
}
