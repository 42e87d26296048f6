// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Kyhop
import Kyhop.Desk

ApplicationWindow {
    id: window

    required property string file
    required property string fileName
    required property int firstPage
    readonly property bool empty: file === ""
    // A picture of the window would show what was asked for.
    readonly property bool settled: page.settled

    width: 1024
    height: 768
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    title: empty ? qsTr("Kỳ Họp") : qsTr("%1 – Kỳ Họp").arg(fileName)
    color: empty ? Theme.paper : Theme.fill

    header: PageBar {
        visible: !window.empty
        name: window.fileName
        page: page.page
        pageCount: page.pageCount
        opening: page.problem === ""
        onStepped: to => page.page = to
    }

    PageItem {
        id: page
        anchors.fill: parent
        anchors.margins: Theme.s4
        page: window.firstPage
        file: window.file
        focus: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Page %1 of %2").arg(page.page).arg(window.fileName)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown) page.page += 1
            if (event.key === Qt.Key_PageUp) page.page -= 1
        }
    }
    Problem {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, Theme.column)
        visible: page.problem !== ""
        what: page.problem
    }
    Welcome {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, Theme.column)
        visible: window.empty
    }
}
