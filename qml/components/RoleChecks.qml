// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base

// The roles of a person as rows to tick; the rarer ones below «More roles».
Column {
    id: checks

    required property var tokens             // all of them, in the order of the council's list
    property var held: []
    property bool all: false
    readonly property var usual: ["delegate", "chair", "deputy", "secretary", "group_head", "committee", "department", "guest"]
    signal toggled(string role, bool on)

    Repeater {
        model: checks.tokens.filter(token => checks.all || checks.usual.includes(token) || checks.held.includes(token))
        CheckRow {
            required property string modelData
            width: checks.width
            text: Wording.role(modelData)
            checked: checks.held.includes(modelData)
            onToggled: checks.toggled(modelData, checked)
        }
    }
    Button {
        visible: !checks.all
        size: Button.Compact
        kind: Button.Quiet
        text: qsTr("More roles")
        onClicked: checks.all = true
    }
}
