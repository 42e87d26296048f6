// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The result against the threshold. The parts add up to the base; solid, stripes, dots and dashes carry the meaning without colour.
Item {
    id: bar

    required property int votesFor
    required property int votesAgainst
    required property int votesAbstain
    property int absent: 0
    required property int needed
    property int barHeight: Theme.scaled(56)
    property int gap: 4
    property int line: 4
    property int wordSize: Theme.label
    property real patternSize: 11

    readonly property int base: votesFor + votesAgainst + votesAbstain + absent
    readonly property var all: [{option: "for", votes: votesFor}, {option: "against", votes: votesAgainst},
                                {option: "abstain", votes: votesAbstain}, {option: "absent", votes: absent}]
    readonly property var parts: all.filter(part => part.votes > 0)
    readonly property real room: width - gap * Math.max(0, parts.length - 1)
    // The threshold lies in the part where the votes before it end: each part before it has brought a gap.
    readonly property real at: base > 0 ? room * needed / base + (needed > votesFor ? gap : 0) + (needed > votesFor + votesAgainst ? gap : 0) : 0

    // The words stand beside the line, on the side with more room, or above it where neither has enough.
    readonly property bool wordsBeside: Math.ceil(measure.advanceWidth) + Theme.s3 <= Math.max(at, width - at)

    TextMetrics {
        id: measure
        font: head.font
        text: head.text
    }
    implicitWidth: Theme.column
    implicitHeight: head.height + Theme.s2 + barHeight + Theme.s2
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 for, %2 against, %3 abstained, %4 absent; at least %5 needed").arg(votesFor).arg(votesAgainst)
                     .arg(votesAbstain).arg(absent).arg(needed)

    Text {
        id: head
        x: Math.max(0, Math.min(bar.width - width, !bar.wordsBeside ? bar.at - width / 2 : bar.at > bar.width / 2 ? bar.at - width - Theme.s2
                                                                                                             : bar.at + Theme.s2))
        width: Math.min(Math.ceil(measure.advanceWidth) + 2, bar.width)
        text: qsTr("At least %1 needed").arg(bar.needed)
        wrapMode: Text.Wrap
        font.family: Theme.family
        font.pixelSize: bar.wordSize
        font.weight: Font.Bold
        color: Theme.ink
        Accessible.ignored: true
    }
    Row {
        y: head.height + Theme.s2
        spacing: bar.gap

        Repeater {
            model: bar.parts
            Plate {
                required property var modelData
                readonly property string option: modelData.option
                width: bar.room * modelData.votes / bar.base
                height: bar.barHeight
                radius: Theme.s1
                color: option === "for" ? Theme.voteFor : Theme.surface
                edge: option === "absent" ? Plate.Dashed : Plate.Solid
                edgeWidth: option === "for" ? 0 : 2
                edgeColor: option === "absent" ? Theme.outline : Theme.voteColour(option)
                pattern: option === "against" ? Plate.Stripes : option === "abstain" ? Plate.Dots : Plate.Plain
                patternColor: Theme.voteColour(option)
                patternSize: bar.patternSize
            }
        }
    }
    Rectangle {
        x: bar.at - bar.line / 2 - 2
        y: head.height + Theme.s2
        width: bar.line + 4
        height: bar.barHeight
        color: Theme.surface
    }
    Rectangle {
        x: bar.at - bar.line / 2
        y: bar.wordsBeside ? 0 : head.height
        width: bar.line
        height: parent.height - y
        color: Theme.ink
    }
}
