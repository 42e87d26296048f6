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
    property string word: option === "for" ? qsTr("For") : option === "against" ? qsTr("Against")
                                   : option === "abstain" ? qsTr("Abstain") : qsTr("Absent")

    readonly property bool tight: width < Theme.scaled(290)      // the numbers below the words

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
    GridLayout {
        id: line
        anchors.fill: parent
        columns: row.tight ? 2 : 4
        columnSpacing: Theme.s3
        rowSpacing: 0

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
            Layout.fillWidth: row.tight
            Layout.preferredWidth: Math.max(implicitWidth, Theme.scaled(Theme.narrow ? 84 : 120))
            text: row.share
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
