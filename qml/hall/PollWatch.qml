// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// A vote as the desk sees it: turnout only while it is open, who has it, by how many devices it is vouched for.
Column {
    id: watch

    required property pollRow poll

    spacing: Theme.s3

    Words {
        width: parent.width
        text: watch.poll.question
        size: Words.Section
        heading: true
    }
    Words {
        width: parent.width
        visible: watch.poll.needed > 0
        text: watch.poll.ofPresent ? qsTr("At least %1 of %2 present needed").arg(watch.poll.needed).arg(watch.poll.base)
                                   : qsTr("At least %1 of %2 needed").arg(watch.poll.needed).arg(watch.poll.base)
    }
    Words {
        width: parent.width
        visible: watch.poll.way === "" || watch.poll.counted
        text: watch.poll.counted ? (watch.poll.passed ? qsTr("PASSED") : qsTr("NOT PASSED"))
                                 : qsTr("Voted: %1 of %2").arg(watch.poll.turnout).arg(watch.poll.asked)
        size: Words.Title
    }
    OrderLines {
        width: parent.width
        poll: watch.poll
    }
    TurnoutTrack {
        visible: watch.poll.open
        width: parent.width
        share: watch.poll.asked > 0 ? watch.poll.turnout / watch.poll.asked : 0
        text: qsTr("Turnout")
    }
    Row {
        visible: watch.poll.open
        width: parent.width
        spacing: Theme.s2

        StateDot {
            id: dot
            y: Theme.s1
            reach: watch.poll.delivered >= watch.poll.devices ? "all" : watch.poll.delivered > 0 ? "receiving" : "none"
        }
        Words {
            width: parent.width - dot.width - parent.spacing
            text: qsTr("%1/%2 devices have received the vote").arg(watch.poll.delivered).arg(watch.poll.devices)
            size: Words.Label
        }
    }
    Loader {
        width: parent.width
        active: watch.poll.way !== ""
        visible: active
        sourceComponent: CountedCard { poll: watch.poll }
    }
    Words {
        width: parent.width
        visible: watch.poll.way === ""
        text: watch.poll.state === "closing" ? qsTr("Being closed: %1 of %2 witness devices have answered, %3 needed").arg(watch.poll.promises).arg(watch.poll.witnesses).arg(watch.poll.majority)
              : watch.poll.open ? qsTr("%1 opinions recorded by the witness devices").arg(watch.poll.recorded)
              : watch.poll.incomplete ? qsTr("This device does not have all data yet")
                                      : qsTr("Certified by %1 of %2 witness devices, %3 needed").arg(watch.poll.cosigns).arg(watch.poll.witnesses).arg(watch.poll.majority)
        size: Words.Label
        muted: true
    }
}
