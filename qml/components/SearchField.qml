// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A field that finds: Enter asks, the cross empties it.
TextField {
    id: field

    label: ""
    placeholder: qsTr("Search")
    iconName: "search"
    inputMethodHints: Qt.ImhNoPredictiveText
    trailing: Button {
        visible: field.text !== ""
        size: Button.Compact
        kind: Button.Quiet
        iconName: "cross"
        iconOnly: true
        text: qsTr("Clear the search")
        onClicked: {
            field.text = ""
            field.input.forceActiveFocus()
            field.edited()
        }
    }
}
