// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk
import Kyhop.Paper

// A PDF of this machine in the reader, without a council: to be read, not written on.
AppWindow {
    id: window

    required property string file
    required property int firstPage
    readonly property bool settled: opened.state === OpenPaper.Failed || opened.state === OpenPaper.Ready && reader.view.settled

    visible: true
    title: qsTr("%1 – Kỳ Họp").arg(opened.title)

    Binding { target: Theme; property: "scheme"; value: Desk.settings.scheme }
    Binding { target: Theme; property: "scale"; value: Desk.settings.scale }
    Binding { target: Theme; property: "leftHanded"; value: Desk.settings.leftHanded }
    Binding { target: Theme; property: "reducedMotion"; value: Desk.settings.reducedMotion }

    OpenPaper {
        id: opened
        file: window.file
    }
    Reader {
        id: reader
        anchors.fill: parent
        focus: true
        writable: false
        pageFirst: false
        paper: opened
        number: ""
        packetFirst: 0
        packetPages: 0
        notes: []
        marks: []
        audiences: []
        audience: ""
        startPage: window.firstPage
        paneTab: SidePane.Pages
        onBack: window.close()
    }
}
