// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// Session, sync line, who I am; «Mở số…» always one tap away. On a narrow window the sync line has a row of its own; on a low one it is all
// that stays beside «Mở số…».
Rectangle {
    id: bar

    property string session: ""              // «Kỳ họp thứ 2 · giữa năm 2026»
    property string sessionBrief: session
    property string sitting: ""              // «Phiên sáng thứ Tư 8/7 · Hội trường A»
    property string sync: ""
    property string syncBrief: ""
    property string reach: "all"
    property string person: ""
    property string initials: ""
    property string seat: ""                 // «ghế D07», «thư ký»
    property string clock: ""                // the chair's desk
    default property alias extra: extras.data
    signal numberAsked()
    signal syncAsked()
    signal personAsked()

    readonly property bool rows: Theme.narrow && !Theme.low
    readonly property bool line: Theme.narrow && Theme.low
    readonly property real lineRoom: width - go.implicitWidth - 3 * Theme.s2

    implicitHeight: column.implicitHeight
    color: Theme.surface

    Column {
        id: column
        width: parent.width

        RowLayout {
            x: bar.line ? Theme.s2 : Theme.narrow ? Theme.s4 : Theme.s5
            width: parent.width - x - (bar.rows ? Theme.s2 : x)
            height: Math.max(bar.rows ? Theme.targetNormal : bar.line ? Theme.targetMain : Theme.targetLarge, implicitHeight + Theme.s1 * 2)
            spacing: bar.line ? Theme.s2 : Theme.narrow ? Theme.s3 : Theme.s4
            layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight

            Pressable {
                id: face
                visible: bar.rows && bar.initials !== ""
                Layout.preferredWidth: Theme.target
                Layout.leftMargin: -Theme.s1
                Layout.rightMargin: -Theme.s1
                text: bar.person
                description: bar.seat
                contentItem: Item {
                    Avatar { anchors.centerIn: parent; initials: bar.initials }
                }
                background: FocusRing { shown: face.visualFocus; radius: face.height / 2 }
                onClicked: bar.personAsked()
            }
            ColumnLayout {
                visible: !bar.line
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: Theme.wide ? bar.session : bar.sessionBrief
                    bold: true
                    heading: true
                }
                Words {
                    Layout.fillWidth: true
                    visible: !Theme.narrow && text !== ""
                    text: bar.sitting
                    size: Words.Label
                    muted: true
                }
            }
            SyncLine {
                visible: bar.line
                Layout.fillWidth: true
                text: bar.sync
                brief: bar.syncBrief
                // Asked of the bar, not of its own width, which depends on the words that it shows.
                useBrief: bar.line && fullWidth > bar.lineRoom
                room: bar.line ? bar.lineRoom : 0
                reach: bar.reach
                onClicked: bar.syncAsked()
            }
            Words {
                visible: !Theme.narrow && text !== ""
                text: bar.clock
                size: Words.Title
                wrapMode: Text.NoWrap
            }
            RowLayout {
                id: extras
                visible: children.length > 0 && !Theme.narrow
                spacing: Theme.s4
            }
            Button {
                id: go
                Layout.fillWidth: false
                text: qsTr("Go to…")
                description: qsTr("Opens a paper by its number, or a page: 12.5")
                iconName: "hash"
                size: Button.Compact
                font.pixelSize: Theme.narrow ? Theme.label : Theme.body
                leftPadding: Theme.narrow ? Theme.s3 : Theme.s4
                onClicked: bar.numberAsked()
            }
            SyncLine {
                visible: !Theme.narrow
                Layout.maximumWidth: Theme.scaled(Theme.wide ? 330 : 120)
                text: bar.sync
                brief: bar.syncBrief
                useBrief: Theme.medium
                reach: bar.reach
                onClicked: bar.syncAsked()
            }
            Pressable {
                id: me
                visible: !Theme.narrow && bar.initials !== ""
                leftPadding: 0
                rightPadding: 0
                topPadding: 0
                bottomPadding: 0
                text: bar.person
                description: bar.seat
                contentItem: RowLayout {
                    spacing: Theme.s2

                    Avatar { initials: bar.initials }
                    Column {
                        visible: Theme.wide

                        Words {
                            text: bar.person
                            size: Words.Label
                            bold: true
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        Words {
                            visible: text !== ""
                            text: bar.seat
                            size: Words.Label
                            muted: true
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
                background: FocusRing { shown: me.visualFocus; radius: Theme.cornerSmall }
                onClicked: bar.personAsked()
            }
        }
        SyncLine {
            visible: bar.rows
            x: Theme.s4
            width: parent.width - 2 * x
            // The finger gets 48 pixels; the eye sees a line.
            implicitHeight: Math.max(Theme.target, implicitContentHeight)
            height: implicitHeight
            topInset: 0
            text: bar.sync
            brief: bar.syncBrief
            reach: bar.reach
            onClicked: bar.syncAsked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
