// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop.Desk

// One screen of the window: what the frame shows. Pages exist only while a council is open.
FocusScope {
    readonly property Session session: Desk.session
    property bool settled: true              // what was asked for is shown: a picture may be taken
    property Item header: null               // in place of the top bar
    property Item pane: null                 // at the side, or a sheet where there is no room
    property string paneTitle: ""
    property real foot: 0                    // height of the bar at the foot, which a notice must not cover
}
