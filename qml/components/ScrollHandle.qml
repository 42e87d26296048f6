// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// The scrollbar: always to be seen while there is more than fits.
T.ScrollBar {
    id: bar

    implicitWidth: 2 * Theme.s1 + Theme.s2
    implicitHeight: implicitWidth
    padding: Theme.s1
    minimumSize: 0.08
    visible: size < 1
    policy: T.ScrollBar.AlwaysOn
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: Theme.s2
        implicitHeight: Theme.s2
        radius: Theme.s1
        color: bar.pressed ? Theme.ink : Theme.outline
    }
}
