// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Paper

// All pages in small.
ListView {
    id: pane

    required property OpenPaper paper
    required property int page
    signal chosen(int page)

    model: paper.pageCount
    clip: true
    reuseItems: true
    spacing: Theme.s2
    cacheBuffer: Theme.targetLarge
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pages")
    Component.onCompleted: positionViewAtIndex(Math.max(0, page - 1), ListView.Center)
    onPageChanged: positionViewAtIndex(Math.max(0, page - 1), ListView.Contain)

    delegate: Pressable {
        id: row

        required property int index
        readonly property bool current: index + 1 === pane.page
        readonly property string label: pane.paper.pageLabel(index + 1)

        width: ListView.view.width
        height: picture.height + word.height + 3 * Theme.s2
        text: qsTr("Page %1").arg(index + 1)
        Accessible.selected: current
        onClicked: pane.chosen(index + 1)

        background: Rectangle {
            radius: Theme.cornerSmall
            color: row.current ? Theme.frameSoft : row.down ? Theme.pressed : row.hovered ? Theme.hovered : Theme.clear
            FocusRing { shown: row.visualFocus; inside: true; radius: Theme.cornerSmall }
        }
        contentItem: Item {
            Rectangle {
                id: picture
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.s2
                width: Math.min(Theme.scaled(132), parent.width - 2 * Theme.s4)
                height: Math.round(width * small.ratio)
                color: Theme.codeGround
                border.width: row.current ? Theme.edge : Theme.hairline
                border.color: row.current ? Theme.frame : Theme.outline

                PaperThumbnail {
                    id: small
                    anchors.fill: parent
                    anchors.margins: parent.border.width
                    paper: pane.paper
                    page: row.index + 1
                }
            }
            Words {
                id: word
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: picture.bottom
                anchors.topMargin: Theme.s1
                text: row.label !== "" && row.label !== String(row.index + 1) ? qsTr("%1 · printed %2").arg(row.index + 1).arg(row.label)
                                                                             : String(row.index + 1)
                size: Words.Label
                bold: row.current
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
