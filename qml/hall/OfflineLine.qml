// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Offline is normal, and calm.
Row {
    id: line

    spacing: Theme.s2

    StateDot {
        id: dot
        y: Theme.s1
        reach: "offline"
    }
    Words {
        width: parent.width - dot.width - line.spacing
        text: qsTr("Not connected · everything is kept on this device")
        size: Words.Label
        muted: true
    }
}
