// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A line above the content: information, a revised paper (gold), or the one alarm (amber). With an action it can be pressed.
Pressable {
    id: banner

    enum Kind { Info, Gold, Warn }

    property int kind: Banner.Info
    property string iconName: kind === Banner.Warn ? "warn" : "info"
    property string strong: ""               // bold words before the text
    property string actionText: ""
    property bool large: false               // section type: the alarm of a ballot

    readonly property color wordColour: kind === Banner.Gold ? Theme.gold : kind === Banner.Warn ? Theme.warn : Theme.ink

    acts: actionText !== ""
    implicitWidth: Theme.column
    implicitHeight: Math.max(acts ? Theme.targetNormal : Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    topPadding: large ? Theme.s3 : Theme.s2
    bottomPadding: topPadding
    focusPolicy: acts ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: acts
    hoverEnabled: acts
    role: acts ? Accessible.Button : kind === Banner.Warn ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: Say.joined([strong, text, actionText], " · ")

    contentItem: Item {
        implicitHeight: Math.max(column.implicitHeight, sign.height)

        Icon {
            id: sign
            anchors.verticalCenter: column.lineCount > 1 ? undefined : parent.verticalCenter
            name: banner.iconName
            size: banner.large ? Theme.iconLarge : Theme.icon
            color: banner.wordColour
        }
        Flow {
            id: column
            readonly property int lineCount: words.lineCount + (end.visible && end.y > 0 ? 1 : 0)
            anchors.verticalCenter: parent.verticalCenter
            x: sign.visible ? sign.width + Theme.s3 : 0
            width: parent.width - x
            spacing: Theme.s1

            Words {
                id: words
                // The action keeps its place at the end of the line, or goes to a line of its own.
                readonly property real room: parent.width - (end.visible ? end.implicitWidth + parent.spacing : 0)
                width: Math.min(parent.width, Math.max(room, Theme.scaled(200)))
                text: Say.strong(banner.strong, banner.text)
                textFormat: Text.StyledText
                size: banner.large ? Words.Section : Words.Label
                bold: banner.large || banner.kind === Banner.Warn
                color: banner.wordColour
                Accessible.ignored: true
            }
            Row {
                id: end
                visible: banner.acts
                spacing: Theme.s2

                Words {
                    text: banner.actionText
                    size: Words.Label
                    bold: true
                    wrapMode: Text.NoWrap
                    color: banner.wordColour
                    Accessible.ignored: true
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "right"
                    size: Theme.iconSmall
                    color: banner.wordColour
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.corner
        color: banner.kind === Banner.Gold ? Theme.goldSoft : banner.kind === Banner.Warn ? Theme.warnSoft : Theme.fill
        border.width: banner.kind === Banner.Warn ? Theme.edge : banner.kind === Banner.Gold || Theme.scheme === "contrast" ? Theme.hairline : 0
        border.color: banner.kind === Banner.Info ? Theme.line : banner.wordColour

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: banner.acts && (banner.down || banner.hovered)
            color: banner.down ? Theme.pressed : Theme.hovered
        }
        FocusRing { shown: banner.visualFocus }
    }
}
