// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Kyhop.Paper

// The pages alone, for measuring.
Window {
    id: window
    required property string file
    required property string show
    required property int firstPage
    readonly property bool settled: view.settled
    visible: true
    color: "#F1EEE8"

    OpenPaper {
        id: opened
        file: window.file
    }
    PaperView {
        id: view
        anchors.fill: parent
        focus: true
        paper: opened
        Component.onCompleted: if (window.firstPage > 1) goTo(window.firstPage)
    }
}
