// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The camera, held before the code of an invite.
Sheet {
    id: sheet

    signal scanned(string text)

    title: qsTr("Hold the code before the camera")
    onOpened: view.active = true
    onClosed: view.active = false

    CameraView {
        id: view
        width: parent.width
        height: Math.min(width, Theme.scaled(360))
        visible: problem === ""
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
        onFound: text => {
            sheet.close()
            sheet.scanned(text)
        }
    }
    Words {
        width: parent.width
        visible: view.problem !== ""
        text: view.problem
    }
    footer: Button {
        width: parent.width
        text: qsTr("Cancel")
        onClicked: sheet.close()
    }
}
