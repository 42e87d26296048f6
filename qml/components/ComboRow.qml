// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// One of several, chosen in a sheet: the row says what is chosen.
Pressable {
    id: combo

    required property string label
    required property var options            // [{value, text, sub}] or words
    property int current: -1
    property string placeholder: qsTr("Choose…")
    readonly property var chosenOption: options[current]
    readonly property string chosenText: chosenOption === undefined ? placeholder : chosenOption.text ?? chosenOption
    signal chosen(int index)

    text: label
    implicitWidth: Theme.pane
    implicitHeight: Math.max(Theme.targetNormal, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: chosenText
    onClicked: sheet.open()

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words
            width: parent.width - chevron.width - Theme.s3
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: combo.label
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: combo.chosenText
                muted: !combo.enabled
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "down"
            color: combo.enabled ? Theme.ink : Theme.muted
        }
    }
    background: FieldGround {
        field: combo
        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            visible: combo.down || combo.hovered
            color: combo.down ? Theme.pressed : Theme.hovered
        }
    }
    Sheet {
        id: sheet
        title: combo.label

        Column {
            width: parent.width

            Repeater {
                model: combo.options
                RadioRow {
                    required property var modelData
                    required property int index
                    width: parent.width
                    text: modelData.text ?? modelData
                    sub: modelData.sub ?? ""
                    checked: index === combo.current
                    onClicked: {
                        combo.current = index
                        combo.chosen(index)
                        sheet.close()
                    }
                }
            }
        }
    }
}
