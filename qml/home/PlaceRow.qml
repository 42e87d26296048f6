// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// An entry of «Thêm» that leads to a screen.
ListRow {
    required property string screen
    property bool ofRail: false                // a screen of the rail

    chevron: true
    onClicked: ofRail ? Desk.route.go(screen) : Desk.route.open(screen)
}
