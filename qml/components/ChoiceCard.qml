// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// «Ý kiến của đại biểu: Tán thành», after the confirmation.
Rectangle {
    id: choice

    required property string option

    readonly property string word: option === "for" ? qsTr("For") : option === "against" ? qsTr("Against") : qsTr("Abstain")

    implicitWidth: Theme.column
    implicitHeight: Math.max(mark.height, words.implicitHeight) + 2 * Theme.s3
    radius: Theme.corner
    color: Theme.voteSoft(option)
    border.width: Theme.edge
    border.color: Theme.voteColour(option)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Your opinion: %1").arg(word)

    VoteMark {
        id: mark
        x: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        option: choice.option
        big: true
    }
    Column {
        id: words
        x: mark.x + mark.width + Theme.s4
        width: parent.width - x - Theme.s4
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: qsTr("Your opinion")
            size: Words.Label
            muted: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: choice.word
            size: Words.Section
            Accessible.ignored: true
        }
    }
}
