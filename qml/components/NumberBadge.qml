// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The number of a paper, an item or a place in the queue; or an icon on the same ground.
Rectangle {
    id: badge

    property string text: ""
    property string iconName: ""
    property bool current: false
    property bool strong: false              // ink ground: mine, or the paper that is open
    property bool big: false

    readonly property color wordColour: strong ? Theme.surface : current ? Theme.frameText : Theme.ink

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.s3)
    implicitHeight: Math.max(big ? Theme.target : 36, Theme.scaled(big ? 36 : 30))
    radius: Theme.cornerSmall
    color: strong ? Theme.ink : current ? Theme.frame : Theme.fill
    border.width: Theme.scheme === "contrast" && !strong && !current ? Theme.hairline : 0
    border.color: Theme.line

    Icon {
        anchors.centerIn: parent
        name: badge.iconName
        size: badge.big ? Theme.icon : Theme.iconSmall
        color: badge.wordColour
    }
    Words {
        id: words
        anchors.centerIn: parent
        text: badge.iconName === "" ? badge.text : ""
        size: badge.big ? Words.Section : Words.Label
        bold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: badge.wordColour
    }
}
