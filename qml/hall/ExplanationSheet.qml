// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// How a result follows from the ballots, in sentences.
Sheet {
    id: sheet

    required property pollRow poll
    readonly property bool vietnamese: Desk.settings.language === "vi"

    title: qsTr("How this result came about")

    Words {
        width: sheet.innerWidth
        text: sheet.vietnamese ? sheet.poll.explanationVi : sheet.poll.explanationEn
        bold: true
    }
    Words {
        width: sheet.innerWidth
        text: sheet.poll.ofPresent ? (sheet.poll.way === "" ? qsTr("The base is the %1 delegates who were present when the vote opened. Later arrivals do not change it.") : qsTr("The base is the %1 delegates who were present at the count.")).arg(sheet.poll.base)
                                   : qsTr("The base is all %1 delegates in office, present or not. Not having voted weighs like not being in favour.").arg(sheet.poll.base)
    }
    Words {
        width: sheet.innerWidth
        visible: sheet.poll.way !== ""
        text: (sheet.poll.way === "hands" ? qsTr("The vote on the devices was given up and decided by show of hands: %1. No opinion given on a device is in these numbers.")
                                          : qsTr("The vote on the devices was given up and decided on paper: %1. No opinion given on a device is in these numbers.")).arg(sheet.poll.voidReason)
    }
    Words {
        width: sheet.innerWidth
        visible: sheet.poll.way !== ""
        text: qsTr("%1 entered the count. Its signature is checked on every device; that the count is right, those present saw.").arg(sheet.poll.countedBy)
    }
    Words {
        width: sheet.innerWidth
        visible: sheet.poll.way === ""
        text: qsTr("%1 delegates could vote, %2 did. Every opinion is a signed record; the witness devices signed the list of those that count.").arg(sheet.poll.eligible).arg(sheet.poll.turnout)
    }
    Words {
        width: sheet.innerWidth
        visible: sheet.poll.way === ""
        text: qsTr("%1 of %2 witness devices signed this result; with %3 no other result can ever be certified.").arg(sheet.poll.cosigns).arg(sheet.poll.witnesses).arg(sheet.poll.majority)
    }
    Words {
        width: sheet.innerWidth
        text: (sheet.poll.way === "" ? qsTr("Every device that has these records computes the same. The same check words on two devices mean the same ballots: %1")
                                     : qsTr("Every device that has these records computes the same. The same check words on two devices mean the same count: %1")).arg(Wording.check(sheet.poll.check))
    }
}
