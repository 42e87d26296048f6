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

        Image {
            anchors.fill: parent
            anchors.margins: parent.width / 12
            source: qr.source
            fillMode: Image.PreserveAspectFit
            smooth: false
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
