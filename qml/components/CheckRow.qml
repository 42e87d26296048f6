// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Drawing

// Yes or no, with its words; the whole row can be pressed.
T.CheckBox {
    id: row

    property string sub: ""

    // toggle() alone does not say that a person did it.
    function enter() {
        toggle()
        toggled()
        clicked()
    }

    implicitWidth: Theme.pane
    implicitHeight: Math.max(Theme.targetNormal, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s2
    spacing: Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.focusable: true
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: if (enabled) enter()
    Accessible.onToggleAction: if (enabled) enter()
    Accessible.description: sub
    Keys.onReturnPressed: event => event.isAutoRepeat || row.enter()
    Keys.onEnterPressed: event => event.isAutoRepeat || row.enter()

    indicator: Item {
        x: row.leftPadding
        y: row.topPadding + (row.availableHeight - height) / 2
        implicitWidth: Theme.scaled(28)
        implicitHeight: implicitWidth

        Rectangle {
            anchors.fill: parent
            visible: row.enabled
            radius: Theme.cornerSmall
            color: row.checked ? Theme.ink : Theme.surface
            border.width: Theme.edge
            border.color: row.checked ? Theme.ink : Theme.outline
        }
        Loader {
            anchors.fill: parent
            active: !row.enabled
            sourceComponent: Plate {
                color: Theme.fill
                edge: Plate.Dashed
                edgeWidth: Theme.edge
                edgeColor: Theme.outline
                radius: Theme.cornerSmall
            }
        }
        Icon {
            anchors.centerIn: parent
            name: row.checked ? "check" : ""
            size: parent.width * 0.75
            pen: 3
            color: row.enabled ? Theme.surface : Theme.muted
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words
            x: row.indicator.width + row.spacing
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: row.text
                muted: !row.enabled
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: row.sub
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerSmall
        color: row.down ? Theme.pressed : row.hovered ? Theme.hovered : Theme.clear
        FocusRing { shown: row.visualFocus; inside: true; radius: Theme.cornerSmall }
    }
}
