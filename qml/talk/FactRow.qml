// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A name and its value.
Item {
    id: fact

    required property string text
    required property string value
    property bool divided: true

    implicitWidth: Theme.pane
    implicitHeight: Math.max(44, Math.max(name.implicitHeight, number.implicitHeight) + 2 * Theme.s2)
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ": " + value

    Rectangle {
        visible: fact.divided
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Words {
        id: name
        width: parent.width - number.implicitWidth - Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        text: fact.text
        size: Words.Label
        Accessible.ignored: true
    }
    Words {
        id: number
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: fact.value
        size: Words.Label
        bold: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
