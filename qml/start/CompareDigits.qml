// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Looking for the office's device, then six digits that both screens show.
Column {
    spacing: Theme.s4

    Words {
        width: parent.width
        text: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked ? qsTr("Compare these six digits with the office's screen")
                                                                    : qsTr("Looking for the office's device…")
        size: Words.Display
        heading: true
    }
    DigitsDisplay {
        width: parent.width
        visible: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked
        digits: Desk.firstRun.digits
    }
    Words {
        width: parent.width
        text: Desk.firstRun.digits !== "" && Desk.firstRun.codeAsked
              ? qsTr("The same? Tell the office: they confirm it there. Not the same? Stop, and ask for a new invite.")
              : qsTr("Both devices must be in the same network, and the office's program must be open.")
        muted: true
    }
    Banner {
        width: parent.width
        visible: Desk.firstRun.note !== ""
        text: Desk.firstRun.note
    }
    Button {
        width: parent.width
        text: qsTr("Stop")
        onClicked: Desk.firstRun.cancel()
    }
    Button {
        width: parent.width
        kind: Button.Quiet
        iconName: "usb"
        text: qsTr("No network? With files…")
        onClicked: files.open()
    }
    WithoutNetwork { id: files }
}
