// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The second tap. Its place and height are the same from the start, so that nothing moves when it fills.
Pressable {
    id: bar

    property string option: ""               // for, against, abstain; empty: nothing chosen
    property bool sending: false
    readonly property bool ready: option !== "" && !sending
    readonly property string word: option === "for" ? qsTr("For") : option === "against" ? qsTr("Against") : qsTr("Abstain")
    readonly property color wordColour: option === "" ? Theme.muted : Theme.voteText
    signal confirmed()

    text: option === "" ? qsTr("Choose, then confirm") : sending ? qsTr("Sending…") : qsTr("Confirm: %1").arg(word)
    implicitWidth: Theme.column
    // Room for the longest of its words, whatever it says now.
    implicitHeight: Math.max(Theme.narrow ? Theme.targetNormal : Theme.targetLarge, longest.implicitHeight + 2 * Theme.s2)
    padding: Theme.s2
    leftPadding: Theme.narrow ? Theme.s2 : Theme.s4
    rightPadding: leftPadding
    enabled: ready
    font.pixelSize: Theme.section
    font.weight: Font.Bold
    onClicked: confirmed()

    Text {
        id: longest
        visible: false
        width: bar.availableWidth - Theme.icon - Theme.s2
        text: qsTr("Confirm: %1").arg(qsTr("Against"))
        wrapMode: Text.Wrap
        font: bar.font
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.s2

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: bar.option === "for" ? "check" : bar.option === "against" ? "cross" : bar.option === "abstain" ? "ring" : ""
                color: bar.wordColour
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), bar.availableWidth - (sign.visible ? sign.width + parent.spacing : 0))
                text: bar.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.family: Theme.family
                font.pixelSize: bar.option === "" ? Theme.body : Theme.section
                font.weight: bar.option === "" ? Font.Normal : Font.Bold
                color: bar.wordColour
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: bar.option !== ""
            radius: Theme.corner
            color: Theme.voteColour(bar.option)
            opacity: bar.down ? 0.85 : 1
        }
        Loader {
            anchors.fill: parent
            active: bar.option === ""
            sourceComponent: Plate {
                edge: Plate.Dashed
                edgeWidth: Theme.edge
                edgeColor: Theme.outline
                radius: Theme.corner
            }
        }
        FocusRing { shown: bar.visualFocus; gap: Theme.paper }
    }
}
