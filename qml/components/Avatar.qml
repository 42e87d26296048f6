// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A person's initials; the full name always stands beside it.
Rectangle {
    id: avatar

    property string initials: ""
    property string iconName: ""
    property bool big: false

    implicitWidth: Theme.scaled(big ? 56 : 40)
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.fill
    border.width: Theme.hairline
    border.color: Theme.line

    Icon {
        anchors.centerIn: parent
        name: avatar.iconName
    }
    Words {
        anchors.centerIn: parent
        text: avatar.iconName === "" ? avatar.initials : ""
        size: avatar.big ? Words.Section : Words.Label
        bold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
