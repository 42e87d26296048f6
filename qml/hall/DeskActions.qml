// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The one primary button of the desk, always in sight: it does the next step.
Rectangle {
    id: bar

    required property DeskRoad road

    implicitHeight: visible ? Math.max(act.height, words.implicitHeight) + 2 * act.y : 0
    visible: !road.over
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Words {
        id: words
        visible: !Theme.narrow
        x: Theme.leftHanded ? act.x + act.width + Theme.s4 : Theme.pageEdge
        width: parent.width - act.width - 2 * Theme.pageEdge - Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        text: bar.road.voting ? qsTr("Voted: %1 of %2").arg(bar.road.poll.turnout).arg(bar.road.poll.asked)
              : bar.road.item.known && bar.road.step < 4 ? bar.road.item.title : bar.road.programme.next.title
        muted: true
    }
    Button {
        id: act
        x: Theme.leftHanded ? Theme.pageEdge : parent.width - width - Theme.pageEdge
        y: Theme.narrow ? Theme.s2 : Theme.s3
        width: Theme.narrow ? parent.width - 2 * Theme.pageEdge : Math.max(implicitWidth, Theme.scaled(300))
        enabled: bar.road.ready
        kind: Button.Primary
        size: Button.Main
        text: bar.road.doText
        onClicked: bar.road.act()
    }
}
