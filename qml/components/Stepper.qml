// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// − value +: for a type scale, for minutes. Up and Down step too. `textFromValue` says the value in words: value => qsTr("%1 min").arg(value).
T.SpinBox {
    id: stepper

    required property string label

    implicitWidth: Theme.pane
    implicitHeight: row.implicitHeight
    from: 0
    to: 100
    editable: false
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.SpinBox
    Accessible.name: label
    Accessible.description: displayText
    contentItem: Item {
        id: row
        implicitHeight: Math.max(Theme.targetNormal, words.implicitHeight)

        Column {
            id: words
            width: stepper.down.indicator.x - Theme.s3
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: stepper.label
                Accessible.ignored: true
            }
        }
        Words {
            x: stepper.down.indicator.x + stepper.down.indicator.width
            width: stepper.up.indicator.x - x
            anchors.verticalCenter: parent.verticalCenter
            text: stepper.displayText
            bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    down.indicator: StepperKey {
        x: stepper.up.indicator.x - width - Theme.scaled(96)
        y: (stepper.height - height) / 2
        iconName: "dash"
        pressed: stepper.down.pressed
        hovered: stepper.down.hovered
        usable: stepper.enabled && stepper.value > stepper.from
    }
    up.indicator: StepperKey {
        x: stepper.width - width
        y: (stepper.height - height) / 2
        iconName: "plus"
        pressed: stepper.up.pressed
        hovered: stepper.up.hovered
        usable: stepper.enabled && stepper.value < stepper.to
    }
    background: Item {
        FocusRing { shown: stepper.visualFocus }
    }
}
