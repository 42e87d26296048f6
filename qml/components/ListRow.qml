// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// A row of a list: number, icon or initials; text and a second line; a value, a badge, a chevron or controls at the end.
// Controls with Layout.fillWidth fill the line where they stand below the text. With `interactive` false there is nothing to press on the row itself.
Pressable {
    id: row

    property string sub: ""
    property string number: ""
    property string iconName: ""
    property string initials: ""
    property string value: ""
    property bool strongValue: false
    property string badge: ""
    property bool chevron: false
    property bool current: false
    property bool mine: false
    property bool strongText: false
    property bool mutedText: false
    property bool alarm: false               // amber: a seat without acknowledgement
    property bool tall: false                // conversations
    property bool divided: false             // hairline above: every row but the first
    property bool interactive: true
    property alias leading: before.data      // in place of number, icon and initials
    default property alias trailing: after.data

    readonly property color wordColour: alarm ? Theme.warn : mutedText ? Theme.muted : Theme.ink
    readonly property bool framed: current || mine || alarm
    // What does not leave the text enough room goes below it.
    readonly property real need: Theme.scaled(180)
    readonly property bool valueBelow: value !== "" && valueWords.implicitWidth > Math.max(Theme.scaled(strongValue ? 80 : 48), availableWidth - need - Theme.scaled(80))
    readonly property real controlsWidth: Array.from(after.children).reduce((sum, child) => sum + child.implicitWidth + Theme.s2, 0)
    readonly property bool controlsBelow: controlsWidth > 0 && availableWidth - controlsWidth < need + Theme.scaled(60)

    implicitWidth: Theme.pane
    implicitHeight: Math.max(tall ? Theme.targetLarge : Theme.targetNormal, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: framed ? Theme.s3 : Theme.s2
    rightPadding: framed ? Theme.s3 : Theme.s2
    topPadding: Theme.s2
    bottomPadding: Theme.s2
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: interactive
    hoverEnabled: interactive
    role: interactive ? Accessible.Button : Accessible.ListItem
    acts: interactive
    Accessible.description: Say.joined([sub, value, badge, description], ", ")
    Accessible.selected: current

    contentItem: RowLayout {
        spacing: Theme.s3

        Item {
            id: before
            visible: children.length > 0
            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
        // Lists are long: what a row does not have is not made.
        Loader {
            active: row.number !== ""
            visible: active
            sourceComponent: NumberBadge {
                text: row.number
                current: row.current
                strong: row.mine
            }
        }
        Loader {
            active: row.initials !== ""
            visible: active
            sourceComponent: Avatar { initials: row.initials }
        }
        Loader {
            active: row.iconName !== ""
            visible: active
            sourceComponent: Icon {
                name: row.iconName
                color: row.wordColour
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: row.controlsBelow ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: row.text
                    bold: row.strongText || row.current
                    color: row.wordColour
                    Accessible.ignored: true
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.sub
                    size: Words.Label
                    muted: true
                    Accessible.ignored: true
                }
                Words {
                    Layout.fillWidth: true
                    visible: row.valueBelow
                    text: row.value
                    size: Words.Label
                    bold: row.strongValue || row.alarm
                    color: valueWords.color
                    Accessible.ignored: true
                }
            }
            GridLayout {
                id: after
                visible: children.length > 0
                Layout.fillWidth: row.controlsBelow
                // Beside what leads the row not even two may have room.
                columns: row.controlsBelow && row.controlsWidth > row.availableWidth - Theme.scaled(60) ? 1 : Math.max(1, children.length)
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
            }
        }
        Words {
            id: valueWords
            visible: text !== "" && !row.valueBelow
            text: row.value
            size: row.strongValue ? Words.Body : Words.Label
            bold: row.strongValue || row.alarm
            wrapMode: Text.NoWrap
            color: row.alarm ? Theme.warn : row.strongValue ? Theme.ink : Theme.muted
            Accessible.ignored: true
        }
        Loader {
            active: row.badge !== ""
            visible: active
            sourceComponent: Badge { text: row.badge; Accessible.ignored: true }
        }
        Loader {
            active: row.chevron
            visible: active
            sourceComponent: Icon {
                name: "right"
                size: Theme.iconSmall
                color: row.wordColour
            }
        }
    }
    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.hairline
            visible: row.divided && !row.framed
            color: Theme.line
        }
        Loader {
            anchors.fill: parent
            active: row.framed
            sourceComponent: Rectangle {
                radius: Theme.corner
                color: row.alarm ? Theme.warnSoft : row.current ? Theme.frameSoft : Theme.surface
                border.width: row.mine || row.alarm ? Theme.edge : Theme.scheme === "contrast" ? Theme.hairline : 0
                border.color: row.alarm ? Theme.warn : row.mine ? Theme.ink : Theme.line

                Rectangle {
                    visible: row.current
                    width: Theme.s1
                    height: parent.height - Theme.corner
                    anchors.verticalCenter: parent.verticalCenter
                    radius: Theme.s1 / 2
                    color: Theme.frame
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.cornerSmall
            visible: row.interactive && (row.down || row.hovered)
            color: row.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: row.visualFocus; inside: true; radius: Theme.cornerSmall }
    }
}
