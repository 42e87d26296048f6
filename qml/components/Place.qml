// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// One entry of the rail and of the bottom bar.
QtObject {
    required property string name            // "home", "now", …: what `placeChosen` gives
    required property string word
    required property string iconName
    property string badge: ""
    property int rank: 9                     // which stay in the bottom bar when it is narrow: the lowest first; 9 is never in it
    property real wish: 0                    // the width it needs there, told by its entry
}
