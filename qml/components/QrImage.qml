// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A QR code on white in every scheme, with its quiet zone; the caption says what it is for.
Column {
    id: qr

    required property url source
    required property string text
    property int side: Theme.scaled(240)

    spacing: Theme.s2

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(qr.side, qr.width > 0 ? qr.width : qr.side)
        height: width
        radius: Theme.cornerSmall
        color: Theme.codeGround
        border.width: Theme.hairline
        border.color: Theme.line
        Accessible.role: Accessible.Graphic
        Accessible.name: qr.text

        // Drawn at the pixels it gets, with whole modules and its own quiet zone; not kept, since it may be a secret.
        Image {
            anchors.fill: parent
            anchors.margins: Theme.s1
            readonly property int pixels: Math.floor(width * Screen.devicePixelRatio)
            source: qr.source
            sourceSize.width: pixels
            sourceSize.height: pixels
            fillMode: Image.Pad
            cache: false
        }
    }
    Words {
        width: qr.width > 0 ? qr.width : qr.side
        text: qr.text
        size: Words.Label
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
