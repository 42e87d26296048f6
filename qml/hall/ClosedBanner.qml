// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Phiên họp kín: what holds while it goes on.
Banner {
    required property Programme programme

    iconName: "lock"
    strong: qsTr("Closed sitting")
    text: programme.closed ? qsTr("Guests and press are not here. Please take no pictures and pass nothing on outside, in messages neither. Writing to files is off.")
                           : qsTr("Without guests and press.")
}
