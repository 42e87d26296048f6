// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Before a vote opens: what is known of the devices, the quorum, the witnesses.
Column {
    id: ready

    required property Session session
    readonly property Polls polls: session.polls
    readonly property attendanceCount count: session.attendance.count

    spacing: Theme.s2

    Words {
        width: parent.width
        text: qsTr("%1/%2 devices ready").arg(ready.polls.ready).arg(ready.polls.devices)
        size: Words.Title
    }
    TurnoutTrack {
        width: parent.width
        share: ready.polls.devices > 0 ? ready.polls.ready / ready.polls.devices : 0
        text: qsTr("Devices ready")
    }
    Words {
        width: parent.width
        text: qsTr("Of the delegates who are here, so many devices are linked with this one and have everything. Others may be reached through them.")
        size: Words.Label
        muted: true
    }
    CheckLine {
        width: parent.width
        good: ready.count.met
        text: !ready.count.kept ? qsTr("The roll has not been called; all %1 delegates count as present").arg(ready.count.base)
              : ready.count.met ? qsTr("Enough delegates: present %1/%2, %3 needed").arg(ready.count.there).arg(ready.count.base).arg(ready.count.needed)
                                : qsTr("Not enough delegates: present %1/%2, %3 needed").arg(ready.count.there).arg(ready.count.base).arg(ready.count.needed)
    }
    CheckLine {
        width: parent.width
        good: ready.polls.mayOpen
        text: ready.polls.mayOpen ? qsTr("You may open votes") : qsTr("Only chair, deputy, secretary and clerk may open a vote")
    }
}
