// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One of the three opinions. Before the choice all three weigh the same. Deaf for the first half second after it appears, so that a finger
// that was on its way elsewhere does not choose: `picked` is then not given; the look is the same.
Pressable {
    id: ballot

    required property string option          // for, against, abstain
    property int number: ({"for": 1, against: 2, abstain: 3})[option] ?? 0
    property bool chosen: false
    property bool readOnly: false
    readonly property bool deaf: wait.running
    readonly property color face: Theme.voteColour(option)
    signal picked()

    text: option === "for" ? qsTr("For") : option === "against" ? qsTr("Against") : qsTr("Abstain")
    implicitWidth: Theme.column
    implicitHeight: Math.max(Theme.targetBallot, implicitContentHeight + topPadding + bottomPadding)
    padding: 0
    font.pixelSize: Theme.wide ? Theme.display : Theme.section
    font.weight: Font.Bold
    focusPolicy: readOnly ? Qt.NoFocus : Qt.StrongFocus
    hoverEnabled: !readOnly
    role: Accessible.RadioButton
    tellsChecked: true
    checked: chosen
    acts: !readOnly
    Accessible.description: Theme.keyboardSeen ? qsTr("Key %1").arg(number) : ""
    onClicked: if (!deaf && !readOnly) picked()
    onVisibleChanged: if (visible) wait.restart()

    Timer {
        id: wait
        interval: Theme.ballotDeaf
        running: true
    }
    contentItem: Item {
        implicitHeight: word.implicitHeight + 2 * Theme.s2

        Rectangle {
            id: block
            width: Math.max(Theme.narrow ? 72 : 104, Theme.scaled(Theme.narrow ? 60 : 104))
            height: parent.height
            radius: Theme.corner
            color: ballot.face

            Rectangle {
                anchors.right: parent.right
                width: parent.radius
                height: parent.height
                color: parent.color
            }
            Icon {
                anchors.centerIn: parent
                name: ballot.option === "for" ? "check" : ballot.option === "against" ? "cross" : "ring"
                size: Math.max(Theme.narrow ? 40 : 48, Theme.scaled(Theme.narrow ? 24 : 40))
                pen: 2.6
                color: Theme.voteText
            }
        }
        Text {
            id: word
            x: block.width + (Theme.narrow ? Theme.s4 : Theme.s5)
            width: (key.visible ? key.x : parent.width) - x - Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: ballot.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font: ballot.font
            color: Theme.ink
            Accessible.ignored: true
        }
        Words {
            id: key
            visible: Theme.keyboardSeen && !Theme.narrow && !ballot.readOnly
            anchors.right: parent.right
            anchors.rightMargin: Theme.s5
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Key %1").arg(ballot.number)
            size: Words.Label
            muted: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: Theme.clear
            border.width: ballot.chosen ? 2 * Theme.edge : Theme.edge
            border.color: ballot.face
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: ballot.chosen ? Theme.voteSoft(ballot.option) : Theme.surface

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: !ballot.readOnly && (ballot.down || ballot.hovered)
            color: ballot.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: ballot.visualFocus; gap: Theme.paper }
    }
}
