// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// The number of a note on the page: small to the eye, 48 pixels for the finger; its corner points at the place.
Pressable {
    id: pin

    required property int number
    property bool selected: false
    property bool still: false               // in a note card: nothing to press

    text: qsTr("Note %1").arg(number)
    implicitWidth: still ? plate.width : Math.max(Theme.target, plate.width + Theme.s1)
    implicitHeight: still ? plate.height : Math.max(Theme.target, plate.height + Theme.s1)
    padding: 0
    enabled: !still
    Accessible.ignored: still

    contentItem: Item {
        Plate {
            id: plate
            anchors.centerIn: parent
            width: Math.max(28, Theme.scaled(pin.still ? 24 : 28), word.implicitWidth + Theme.s2)
            height: Math.max(28, Theme.scaled(pin.still ? 24 : 28))
            radius: height / 2
            bottomLeft: 2
            color: pin.selected ? Theme.ink : Theme.surface
            edgeColor: Theme.ink
            edgeWidth: Theme.edge

            Words {
                id: word
                anchors.centerIn: parent
                text: pin.number
                size: Words.Label
                bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: pin.selected ? Theme.surface : Theme.ink
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        FocusRing { shown: pin.visualFocus; radius: Theme.cornerSheet; inside: true }
    }
}
