// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// A vote that waits for my opinion, on every page but its own: below what the page shows, so that nothing there moves.
Item {
    id: bar

    required property Session session
    property bool hidden: false
    readonly property pollRow poll: session.polls.waiting
    readonly property bool shown: !hidden && poll.known

    implicitHeight: shown ? banner.implicitHeight + 2 * Theme.s2 : 0
    visible: shown

    Banner {
        id: banner
        x: Theme.pageEdge
        y: Theme.s2
        width: parent.width - 2 * x
        iconName: "vote"
        strong: qsTr("A vote is open")
        text: Theme.narrow ? "" : bar.poll.question
        actionText: qsTr("Vote")
        onClicked: Desk.route.open("ballot", {poll: bar.poll.id})
    }
}
