// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// ĐƯỢC THÔNG QUA: solid ink; KHÔNG ĐƯỢC THÔNG QUA: an outline.
Rectangle {
    id: band

    required property bool passed
    property string text: passed ? qsTr("PASSED") : qsTr("NOT PASSED")
    property int wordSize: Theme.display

    implicitWidth: Theme.column
    implicitHeight: word.implicitHeight + 2 * Theme.s2
    radius: Theme.corner
    color: passed ? Theme.ink : Theme.surface
    border.width: 3
    border.color: Theme.ink
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Text {
        id: word
        x: Theme.pageEdge
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        text: band.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.family: Theme.family
        font.pixelSize: band.wordSize
        font.weight: Font.Bold
        color: band.passed ? Theme.surface : Theme.ink
        Accessible.ignored: true
    }
}
