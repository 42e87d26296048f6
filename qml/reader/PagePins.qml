// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Paper

// The numbers of the notes at their places; they move with the pages.
Repeater {
    id: pins

    required property PaperView view
    property string selected: ""
    signal tapped(string id)

    delegate: PageAnchor {
        id: anchor

        required property string noteId
        required property real pinX
        required property real pinY
        required property var model

        view: pins.view
        page: model.page
        at: Qt.point(pinX, pinY)

        Loader {
            active: anchor.inSight
            sourceComponent: PagePin {
                x: -width / 2
                y: -height / 2
                number: anchor.model.number
                selected: anchor.noteId === pins.selected
                onClicked: pins.tapped(anchor.noteId)
            }
        }
    }
}
