// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// How many are new: a number, or words as in «3 mới».
Rectangle {
    id: badge

    required property string text

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.s2 * 2)
    implicitHeight: Math.max(24, words.implicitHeight)
    radius: height / 2
    visible: text !== ""
    color: Theme.frame
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Words {
        id: words
        anchors.centerIn: parent
        text: badge.text
        size: Words.Label
        bold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: Theme.frameText
        Accessible.ignored: true
    }
}
