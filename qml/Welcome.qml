// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What the window is, when it was started without a paper.
Column {
    spacing: Theme.s4

    Text {
        width: parent.width
        text: qsTr("Kỳ Họp")
        color: Theme.accent
        font.family: Theme.family
        font.pixelSize: Theme.title
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        width: parent.width
        text: qsTr("Papers, notes and votes of a council, from device to device, without a server.")
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Text {
        width: parent.width
        text: qsTr("This window shows one page of a paper so far. Start it with: kyhop --open FILE.pdf:PAGE. "
                   + "Meetings, notes and votes are at work in the command kyhopctl.")
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
        color: Theme.muted
        font.family: Theme.family
        font.pixelSize: Theme.label
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
