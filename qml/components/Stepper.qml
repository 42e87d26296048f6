// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// − value +: for a type scale, for minutes. Up and Down step too. `textFromValue` says the value in words: value => Say.minutes(value).
T.SpinBox {
    id: stepper

    required property string label
    property real valueWidth: Theme.scaled(96)                    // for the longest value, so that no key moves
    readonly property bool stacked: width < Theme.scaled(224) + valueWidth    // the label above, where it has no room beside

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
    Accessible.onIncreaseAction: if (enabled) increase()
    Accessible.onDecreaseAction: if (enabled) decrease()
    contentItem: Item {
        id: row
        implicitHeight: stepper.stacked ? words.implicitHeight + Theme.s1 + stepper.up.indicator.height
                                        : Math.max(Theme.targetNormal, words.implicitHeight)

        Words {
            id: words
            width: stepper.stacked ? parent.width : stepper.down.indicator.x - Theme.s3
            y: stepper.stacked ? 0 : (parent.height - height) / 2
            text: stepper.label
            Accessible.ignored: true
        }
        Words {
            x: stepper.down.indicator.x + stepper.down.indicator.width
            width: stepper.up.indicator.x - x
            y: stepper.up.indicator.y + (stepper.up.indicator.height - height) / 2
            text: stepper.displayText
            bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    down.indicator: StepperKey {
        x: stepper.stacked ? 0 : stepper.up.indicator.x - width - stepper.valueWidth
        y: stepper.stacked ? stepper.height - height : (stepper.height - height) / 2
        iconName: "dash"
        pressed: stepper.down.pressed
        hovered: stepper.down.hovered
        usable: stepper.enabled && stepper.value > stepper.from
    }
    up.indicator: StepperKey {
        x: stepper.width - width
        y: stepper.stacked ? stepper.height - height : (stepper.height - height) / 2
        iconName: "plus"
        pressed: stepper.up.pressed
        hovered: stepper.up.hovered
        usable: stepper.enabled && stepper.value < stepper.to
    }
    background: Item {
        FocusRing { shown: stepper.visualFocus }
    }
}
