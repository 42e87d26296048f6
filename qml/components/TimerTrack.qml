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

    TextMetrics {
        id: leftMeasure
        font: left.font
        text: left.text
    }
    TextMetrics {
        id: usedMeasure
        font: used.font
        text: used.text
    }
    Flow {
        readonly property real usedWidth: Math.ceil(usedMeasure.advanceWidth) + 2
        readonly property real leftWidth: Math.ceil(leftMeasure.advanceWidth) + 2
        readonly property bool oneLine: leftWidth + spacing + usedWidth <= width
        width: parent.width
        spacing: Theme.s2

        Words {
            id: left
            visible: !timer.overrun
            text: qsTr("%1 left").arg(Say.duration(timer.secondsLeft))
            size: Words.Title
            width: timer.showUsed && parent.oneLine ? parent.width - parent.usedWidth - parent.spacing : parent.width
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
            width: Math.min(parent.usedWidth, parent.width)
            topPadding: parent.oneLine ? Theme.s2 : 0
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
