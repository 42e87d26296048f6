// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// In place of the item: not begun, between items, ended.
Card {
    id: card

    required property Programme programme

    readonly property bool over: programme.begun && !programme.next.known

    Words {
        width: card.innerWidth
        text: !card.programme.begun ? qsTr("The sitting has not begun") : card.over ? qsTr("The sitting has ended") : qsTr("Nothing is under discussion just now")
        size: Theme.narrow ? Words.Title : Words.Display
        heading: true
    }
    Words {
        width: card.innerWidth
        text: !card.programme.begun ? Say.joined([card.programme.meeting.start > 0 ? qsTr("Expected at %1, %2.").arg(Wording.clock(card.programme.meeting.start)).arg(Wording.day(card.programme.meeting.start)) : "",
                                                  card.programme.meeting.place], " ")
              : card.over ? qsTr("Papers, votes and notes stay on this device.") : qsTr("The next item appears here by itself when the chair begins it.")
        muted: true
    }
}
