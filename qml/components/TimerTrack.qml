// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A speaker's time: words first, then a track that fills. When it has run out, an amber chip says by how much; nothing blinks.
Column {
    id: timer

    required property int secondsUsed
    required property int secondsLimit
    property bool showUsed: true
    readonly property int secondsLeft: secondsLimit - secondsUsed
    readonly property bool overrun: secondsLeft < 0

    spacing: Theme.s2

    Flow {
        width: parent.width
        spacing: Theme.s2

        Words {
            id: left
            visible: !timer.overrun
            text: qsTr("%1 left").arg(Say.duration(timer.secondsLeft))
            size: Words.Title
            width: Math.min(parent.width, Math.max(Math.ceil(implicitWidth), used.visible ? parent.width - used.width - parent.spacing : 0))
        }
        Chip {
            visible: timer.overrun
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("%1 over").arg(Say.duration(-timer.secondsLeft))
            kind: Chip.Warn
            iconName: "clock"
        }
        Words {
            id: used
            visible: timer.showUsed
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            topPadding: Theme.s2
            text: qsTr("%1 of %2").arg(Say.duration(timer.secondsUsed)).arg(Say.duration(timer.secondsLimit))
            size: Words.Label
            muted: true
        }
    }
    TurnoutTrack {
        width: parent.width
        share: timer.secondsLimit > 0 ? timer.secondsUsed / timer.secondsLimit : 0
        text: qsTr("Time used")
    }
}
