// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// The head of the desk: the item with its overrun, and the attendance.
Card {
    id: card

    required property Session session
    readonly property Programme programme: session.programme
    readonly property agendaRow item: programme.current
    readonly property int over: item.started > 0 && item.minutes > 0 ? Math.floor((Desk.now - item.started) / 1000) - item.minutes * 60 : 0

    Flow {
        visible: card.item.known
        width: card.innerWidth
        spacing: Theme.s3

        Chip {
            width: Math.min(implicitWidth, parent.width)
            kind: Chip.Now
            text: Wording.itemState("now")
        }
        Words {
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            height: Math.max(implicitHeight, Theme.scaled(32))
            verticalAlignment: Text.AlignVCenter
            text: Say.joined([qsTr("Item %1").arg(card.item.number),
                              card.item.minutes > 0 && card.item.started > 0 ? qsTr("planned until %1").arg(Wording.clock(card.item.started + card.item.minutes * 60000)) : ""], " · ")
            size: Words.Label
            muted: true
        }
        Chip {
            visible: card.over >= 60
            width: Math.min(implicitWidth, parent.width)
            kind: Chip.Warn
            iconName: "clock"
            text: qsTr("%1 over").arg(Say.minutes(Math.floor(card.over / 60)))
        }
    }
    Words {
        width: card.innerWidth
        text: card.item.known ? card.item.title : !card.programme.begun ? qsTr("The sitting has not begun")
              : card.programme.next.known ? qsTr("Nothing is under discussion just now") : qsTr("The sitting has ended")
        size: Theme.narrow ? Words.Title : Words.Display
        heading: true
    }
    AttendanceLine {
        width: card.innerWidth
        count: card.session.attendance.count
    }
}
