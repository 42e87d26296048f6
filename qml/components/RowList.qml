// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// A list whose rows are made as they come into sight. Those just out of sight are made when the page has long been shown.
ListView {
    id: list

    property bool begun: false
    property bool scrolled: false            // a person moved it, by finger, wheel or handle

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: begun ? height : 0
    onMovementStarted: scrolled = true
    T.ScrollBar.vertical: ScrollHandle { onPressedChanged: list.scrolled = true }

    Timer {
        interval: 300
        running: true
        onTriggered: list.begun = true
    }
}
