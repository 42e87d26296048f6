// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A number that was counted: written, or by − and +. Empty until somebody said it.
TextField {
    id: field

    readonly property int number: text === "" ? 0 : Number(text)
    readonly property bool given: text !== ""

    function step(by: int) { text = Math.min(999, Math.max(0, number + by)) }

    inputMethodHints: Qt.ImhDigitsOnly
    maximumLength: 3
    validator: RegularExpressionValidator { regularExpression: /[0-9]*/ }
    input.font.bold: true
    Keys.onUpPressed: step(1)
    Keys.onDownPressed: step(-1)
    trailing: [
        Button {
            kind: Button.Quiet
            iconName: "dash"
            text: qsTr("%1: one less").arg(field.label)
            iconOnly: true
            enabled: field.number > 0
            onClicked: field.step(-1)
        },
        Button {
            kind: Button.Quiet
            iconName: "plus"
            text: qsTr("%1: one more").arg(field.label)
            iconOnly: true
            onClicked: field.step(1)
        }
    ]
}
