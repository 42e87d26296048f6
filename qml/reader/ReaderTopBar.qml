// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// Back, the paper's number and title, the three names of the page that is shown, and what finds another one.
Rectangle {
    id: bar

    required property string number          // of the paper in the packet; empty: none
    required property string title
    required property int page
    required property int pageCount
    required property int packetFirst        // packet page of the paper's first page; 0: it is in no packet
    required property int packetPages
    required property string label           // as printed on the page; empty: none
    property bool panes: false               // outline, pages and notes need a button, as they have no place of their own
    signal backAsked()
    signal searchAsked()
    signal numberAsked()
    signal panesAsked()

    readonly property real wordsHeight: words.height
    readonly property bool stacked: Theme.scaledWidth < 440  // the buttons leave the title no room beside them
    readonly property bool tight: Theme.scaledWidth < 300    // a phone with large type: the page needs the room
    readonly property string places: Say.joined(
        [pageCount > 0 ? qsTr("Page %1/%2").arg(page).arg(pageCount) : "",
         pageCount > 0 && packetFirst > 0 && !tight ? qsTr("page %1/%2 of the packet").arg(packetFirst + page - 1).arg(packetPages) : "",
         label !== "" && label !== String(page) ? qsTr("printed %1").arg(label) : ""], " · ")

    implicitHeight: column.implicitHeight
    color: Theme.surface

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 0

        RowLayout {
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.narrow ? Theme.s2 : Theme.s5
            Layout.minimumHeight: Theme.narrow ? Theme.targetNormal : Theme.targetLarge
            spacing: Theme.narrow ? Theme.s1 : Theme.s3

            Button {
                text: qsTr("Back")
                iconName: "left"
                iconOnly: true
                kind: Button.Quiet
                size: Button.Compact
                onClicked: bar.backAsked()
            }
            NumberBadge {
                visible: bar.number !== "" && !bar.stacked
                text: bar.number
                strong: true
                big: !Theme.narrow
            }
            Item {
                Layout.fillWidth: true
                visible: bar.stacked
            }
            ColumnLayout {
                id: words
                visible: !bar.stacked
                Layout.fillWidth: true
                // A title of two lines does not touch the edges.
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s2
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: bar.title
                    size: Words.Body
                    bold: true
                    heading: true
                    lineHeight: 1
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                Words {
                    Layout.fillWidth: true
                    visible: !Theme.narrow
                    text: bar.places
                    size: Words.Label
                    muted: true
                    lineHeight: 1
                }
            }
            Button {
                text: qsTr("Find")
                iconName: "search"
                iconOnly: Theme.narrow
                kind: Theme.narrow ? Button.Quiet : Button.Secondary
                size: Button.Compact
                onClicked: bar.searchAsked()
            }
            Button {
                text: qsTr("Open number…")
                iconName: "hash"
                iconOnly: Theme.narrow
                kind: Theme.narrow ? Button.Quiet : Button.Secondary
                size: Button.Compact
                onClicked: bar.numberAsked()
            }
            Button {
                visible: bar.panes
                text: qsTr("Contents and notes")
                iconName: "note"
                iconOnly: true
                kind: Button.Quiet
                size: Button.Compact
                onClicked: bar.panesAsked()
            }
        }
        RowLayout {
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            visible: bar.stacked
            spacing: Theme.s2

            NumberBadge {
                visible: bar.number !== ""
                text: bar.number
                strong: true
            }
            Words {
                Layout.fillWidth: true
                text: bar.title
                bold: true
                heading: true
                lineHeight: 1
                maximumLineCount: Theme.low ? 1 : 2
                elide: Text.ElideRight
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            Layout.topMargin: Theme.s1
            Layout.bottomMargin: Theme.s2
            visible: Theme.narrow && bar.places !== ""
            text: bar.places
            size: Words.Label
            muted: true
            lineHeight: 1
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
