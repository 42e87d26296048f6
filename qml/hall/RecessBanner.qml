// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The sitting has a break; who leads it ends the break here.
Banner {
    id: banner

    required property Programme programme
    property bool leads: false

    visible: programme.recess
    iconName: "clock"
    text: programme.recessUntil > 0 ? qsTr("Break until %1").arg(Wording.clock(programme.recessUntil)) : qsTr("Break")
    actionText: leads ? qsTr("Go on with the sitting") : ""
    onClicked: if (leads) programme.goOn()
}
