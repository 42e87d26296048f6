// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Who pressed for a vote and by whose order, as the record names both.
Column {
    id: lines

    required property pollRow poll
    readonly property var acts: [
        poll.openedBy === "" ? "" : poll.openedFor === "" ? qsTr("Opened by %1").arg(poll.openedBy)
                                  : qsTr("Opened by the secretary %1 by order of the chair %2").arg(poll.openedBy).arg(poll.openedFor),
        poll.closedBy === "" ? "" : poll.closedFor === "" ? qsTr("Ended by %1").arg(poll.closedBy)
                                  : qsTr("Ended by the secretary %1 by order of the chair %2").arg(poll.closedBy).arg(poll.closedFor),
        poll.voidedBy === "" ? "" : poll.voidedFor === "" ? qsTr("Given up by %1").arg(poll.voidedBy)
                                  : qsTr("Given up by the secretary %1 by order of the chair %2").arg(poll.voidedBy).arg(poll.voidedFor),
        poll.announcedBy === "" ? "" : poll.announcedFor === "" ? qsTr("Announced by %1").arg(poll.announcedBy)
                                     : qsTr("Announced by the secretary %1 by order of the chair %2").arg(poll.announcedBy).arg(poll.announcedFor)
    ]

    spacing: Theme.s1

    Repeater {
        model: Array.from(lines.acts).filter(line => line !== "")
        Words {
            required property string modelData
            width: lines.width
            text: modelData
            size: Words.Label
            muted: true
        }
    }
}
