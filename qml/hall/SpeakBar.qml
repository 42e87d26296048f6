// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The one primary button of who follows the meeting, always in sight: asks for the floor, or takes that back.
// It gives way to a vote.
Rectangle {
    id: bar

    required property Session session
    readonly property Speakers speakers: session.speakers
    readonly property bool waiting: speakers.own.known && !speakers.own.speaking
    // In a questioning it is a question; the other kinds are at the list of speakers.
    readonly property bool questioning: speakers.firstKind === "question"

    implicitHeight: visible ? Math.max(act.height, words.visible ? words.implicitHeight : 0) + 2 * act.y : 0
    visible: speakers.mayAsk && session.programme.current.known && !speakers.own.speaking && !session.polls.current.known
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
        text: bar.waiting ? qsTr("You are in place %1").arg(bar.speakers.own.place) : bar.session.programme.current.title
        bold: bar.waiting
        muted: !bar.waiting
    }
    Button {
        id: act
        x: Theme.leftHanded ? Theme.pageEdge : parent.width - width - Theme.pageEdge
        y: Theme.narrow ? Theme.s2 : Theme.s3
        width: Theme.narrow ? parent.width - 2 * Theme.pageEdge : Math.max(implicitWidth, Theme.scaled(300))
        kind: bar.waiting ? Button.Secondary : Button.Primary
        // On a phone with large type it must leave room for the page.
        size: Theme.low ? Button.Compact : Button.Main
        iconName: Theme.low && Theme.narrow ? "" : "hand"
        text: bar.waiting ? qsTr("Withdraw request") : bar.questioning ? qsTr("Ask to put a question") : qsTr("Ask to speak")
        onClicked: bar.waiting ? bar.speakers.withdraw() : bar.speakers.ask(bar.speakers.firstKind)
    }
}
