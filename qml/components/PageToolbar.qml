// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Below the page: tools with words, for whom a note is, previous and next page. Mirrors for the left hand.
Rectangle {
    id: bar

    property var tools: [{name: "pen", text: qsTr("Pen"), iconName: "pen"}, {name: "marker", text: qsTr("Highlight"), iconName: "marker"},
                         {name: "note", text: qsTr("Note"), iconName: "note"}, {name: "eraser", text: qsTr("Eraser"), iconName: "eraser"}]
    property string tool: ""                 // the one that is on; empty: reading
    property bool writable: true             // else only the pages are turned
    property bool undoable: true
    property string audience: qsTr("Only me")
    property string audienceIcon: "lock"
    property bool hasPrevious: true
    property bool hasNext: true
    signal toolChosen(string name)           // empty: the tool was put away
    signal undone()
    signal audienceAsked()
    signal previousAsked()
    signal nextAsked()

    readonly property bool tight: Theme.scaledWidth < 300   // a phone with large type: words without arrows fit

    implicitHeight: Math.max(80, flow.implicitHeight + 2 * Theme.s2)
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Tools for the page")

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Flow {
        id: flow
        readonly property bool oneLine: !bar.writable || tools.width + audience.width + steps.width + 2 * spacing <= width
        x: Theme.narrow ? Theme.s1 : Theme.s3
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s2
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

        Flow {
            id: tools
            visible: bar.writable
            width: Math.min(childWidths, flow.width)
            readonly property real childWidths: Array.from(children).reduce((sum, child) => sum + (child.implicitWidth > 0 ? child.implicitWidth + spacing : 0), 0)
            spacing: Theme.narrow ? 0 : Theme.s1
            layoutDirection: flow.layoutDirection

            Repeater {
                model: bar.tools
                ToolKey {
                    required property var modelData
                    text: modelData.text
                    iconName: modelData.iconName
                    checked: modelData.name === bar.tool
                    tellsChecked: true
                    onClicked: bar.toolChosen(checked ? "" : modelData.name)
                }
            }
            ToolKey {
                text: qsTr("Undo")
                iconName: "undo"
                enabled: bar.undoable
                onClicked: bar.undone()
            }
        }
        Item {
            id: audience
            visible: bar.writable
            width: chip.width
            height: flow.oneLine ? 64 : chip.height

            ChipButton {
                id: chip
                anchors.verticalCenter: parent.verticalCenter
                text: bar.audience
                description: qsTr("Who will see what is written")
                iconName: bar.audienceIcon
                opens: true
                onClicked: bar.audienceAsked()
            }
        }
        Item {
            // What is left of the line stands between the tools and the pages.
            visible: flow.oneLine
            width: Math.max(0, flow.width - (bar.writable ? tools.width + audience.width + 2 * flow.spacing : 0) - steps.width - flow.spacing)
            height: 1
        }
        Item {
            id: steps
            width: pages.width
            height: flow.oneLine ? 64 : pages.height

            Row {
                id: pages
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s2

                Button {
                    text: qsTr("Previous")
                    description: qsTr("Previous page")
                    iconName: bar.tight ? "" : "left"
                    size: Button.Compact
                    leftPadding: Theme.s3
                    enabled: bar.hasPrevious
                    onClicked: bar.previousAsked()
                }
                Button {
                    text: qsTr("Next")
                    description: qsTr("Next page")
                    iconName: bar.tight ? "" : "right"
                    iconLast: true
                    size: Button.Compact
                    leftPadding: Theme.s3
                    enabled: bar.hasNext
                    onClicked: bar.nextAsked()
                }
            }
        }
    }
}
