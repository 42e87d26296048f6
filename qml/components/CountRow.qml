// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// One line under the verdict: shape, words, number, percentage of the base.
Item {
    id: row

    required property string option          // for, against, abstain, absent
    required property int votes
    required property string share           // «53,68%»
    property bool divided: true
    readonly property string word: option === "for" ? qsTr("For") : option === "against" ? qsTr("Against")
                                   : option === "abstain" ? qsTr("Abstain") : qsTr("Absent")

    implicitWidth: Theme.column
    implicitHeight: Math.max(50, line.implicitHeight + Theme.s2)
    Accessible.role: Accessible.ListItem
    Accessible.name: word + ": " + votes + ", " + share

    Rectangle {
        visible: row.divided
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: line
        anchors.fill: parent
        spacing: Theme.s3

        VoteMark { option: row.option }
        Words {
            Layout.fillWidth: true
            text: row.word
            Accessible.ignored: true
        }
        Words {
            text: row.votes
            size: Words.Title
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            Layout.preferredWidth: Math.max(implicitWidth, Theme.scaled(Theme.narrow ? 84 : 120))
            text: row.share
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
