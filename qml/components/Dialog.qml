// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Drawing

// A question over the page, in the middle, or from below on a narrow window. Its children stand above its actions.
T.Popup {
    id: dialog

    property string title: ""
    property string text: ""
    default property alias content: slot.data
    property alias actions: buttons.data     // buttons, the safe one first
    readonly property bool below: Theme.narrow
    readonly property real innerWidth: column.width

    parent: T.Overlay.overlay
    width: !parent ? 0 : below ? parent.width : Math.min(parent.width - 2 * Theme.s5, Theme.scaled(520))
    height: !parent ? 0 : Math.min(implicitHeight, parent.height - Theme.target)
    x: parent ? (parent.width - width) / 2 : 0
    y: !parent ? 0 : below ? parent.height - height : (parent.height - height) / 2
    implicitHeight: column.implicitHeight + 2 * Theme.s5
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    // On the accessibility bus the dialog is what Qt puts around the content.
    Component.onCompleted: {
        contentItem.parent.Accessible.name = Qt.binding(() => dialog.title)
        contentItem.parent.Accessible.description = Qt.binding(() => dialog.text)
    }

    T.Overlay.modal: Rectangle { color: Theme.veil }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: Theme.reducedMotion ? 1 : 0; to: 1; duration: Theme.motion }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion }
    }
    contentItem: FocusScope {
        Flickable {
            anchors.fill: parent
            contentHeight: column.implicitHeight + 2 * Theme.s5
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollHandle {}

            Column {
                id: column
                x: Theme.pageEdge
                y: Theme.s5
                width: dialog.width - 2 * x
                spacing: Theme.s4

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: dialog.title
                    size: Words.Section
                    heading: true
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: dialog.text
                }
                Column {
                    id: slot
                    width: parent.width
                    visible: children.length > 0
                    spacing: Theme.s4
                }
                Flow {
                    id: buttons
                    width: parent.width
                    spacing: Theme.s3
                    layoutDirection: Theme.leftHanded ? Qt.LeftToRight : Qt.RightToLeft
                }
            }
        }
    }
    background: Plate {
        color: Theme.surface
        edgeColor: Theme.scheme === "light" ? Theme.line : Theme.outline
        edgeWidth: Theme.hairline
        radius: Theme.cornerSheet
        bottomLeft: dialog.below ? 0 : -1
        bottomRight: dialog.below ? 0 : -1
    }
}
