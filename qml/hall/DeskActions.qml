// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The one primary button of the desk, always in sight: it does the next step. Beside it, in a vote, the way out when the network fails.
Rectangle {
    id: bar

    required property DeskRoad road
    // Both buttons have room; else the way out stands with the vote.
    readonly property bool beside: !Theme.narrow && width >= act.width + way.implicitWidth + Theme.s3 + 2 * Theme.pageEdge
    readonly property real wordsX: Theme.leftHanded ? act.x + act.width + (way.visible ? way.width + Theme.s3 : 0) + Theme.s4 : Theme.pageEdge
    signal givingUpAsked()

    implicitHeight: visible ? Math.max(act.height, words.visible ? words.implicitHeight : 0) + 2 * act.y : 0
    visible: !road.over
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Words {
        id: words
        visible: !Theme.narrow && width >= Theme.scaled(120)
        x: bar.wordsX
        width: (Theme.leftHanded ? parent.width - Theme.pageEdge : (way.visible ? way.x : act.x) - Theme.s4) - x
        anchors.verticalCenter: parent.verticalCenter
        text: bar.road.voting ? qsTr("Voted: %1 of %2").arg(bar.road.poll.turnout).arg(bar.road.poll.asked)
              : bar.road.item.known && bar.road.step < 4 ? bar.road.item.title : bar.road.programme.next.title
        muted: true
    }
    Button {
        id: way
        visible: bar.beside && bar.road.mayGiveUp
        x: Theme.leftHanded ? act.x + act.width + Theme.s3 : act.x - width - Theme.s3
        y: act.y
        height: act.height
        size: Button.Main
        iconName: "hand"
        text: qsTr("Switch to hands or paper")
        onClicked: bar.givingUpAsked()
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
