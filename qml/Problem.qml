// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// Why there is no page to see, and what to do.
Rectangle {
    id: problem

    required property string sentence

    implicitHeight: words.implicitHeight + 2 * Theme.medium
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.outline

    Text {
        id: words
        anchors.fill: parent
        anchors.margins: Theme.medium
        text: problem.sentence
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.body
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
