// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Drawing

// What comes over the page and goes again: from below on a narrow window, from the side on others. Escape, a tap beside it and its button
// close it. Its children stand one under the other and scroll.
T.Popup {
    id: sheet

    property string title: ""
    default property alias content: page.content
    property alias rowSpacing: page.spacing  // between its children
    property alias footer: foot.data         // stays below what scrolls
    readonly property bool below: Theme.narrow
    readonly property real innerWidth: page.innerWidth

    parent: T.Overlay.overlay
    x: below || !parent || Theme.leftHanded ? 0 : parent.width - width
    y: below && parent ? parent.height - height : 0
    width: !parent ? 0 : below ? parent.width : Math.min(parent.width - Theme.target, Theme.scaled(400))
    height: !parent ? 0 : below ? Math.min(parent.height - Theme.target, implicitHeight) : parent.height
    implicitHeight: head.height + page.contentHeight + (foot.height > 0 ? foot.height + Theme.s4 : 0)
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: close.forceActiveFocus(Qt.OtherFocusReason)
    // On the accessibility bus the dialog is what Qt puts around the content.
    Component.onCompleted: contentItem.parent.Accessible.name = Qt.binding(() => sheet.title)

    T.Overlay.modal: Rectangle { color: Theme.veil }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: Theme.reducedMotion ? 1 : 0; to: 1; duration: Theme.motion }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion }
    }

    contentItem: FocusScope {
        Rectangle {
            visible: sheet.below
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.s2
            width: 48
            height: 5
            radius: 3
            color: Theme.outline
        }
        Item {
            id: head
            y: sheet.below ? Theme.s4 : 0
            width: parent.width
            height: y + Math.max(Theme.targetNormal, heading.implicitHeight + Theme.s4)

            Words {
                id: heading
                x: Theme.pageEdge
                width: close.x - x - Theme.s2
                y: Math.max(Theme.s2, (Theme.targetNormal - height) / 2)
                text: sheet.title
                size: Words.Section
                heading: true
            }
            Button {
                id: close
                x: parent.width - width - Theme.s2
                y: Theme.s1
                text: qsTr("Close")
                iconName: "cross"
                size: Button.Compact
                kind: Button.Quiet
                onClicked: sheet.close()
            }
        }
        ScrollPage {
            id: page
            y: head.height
            width: parent.width
            height: parent.height - y - (foot.height > 0 ? foot.height + Theme.s4 : 0)
        }
        Column {
            id: foot
            x: Theme.pageEdge
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.s4
            spacing: Theme.s2
        }
    }
    background: Plate {
        color: Theme.surface
        edgeColor: Theme.scheme === "light" ? Theme.line : Theme.outline
        edgeWidth: Theme.hairline
        radius: 0
        topLeft: sheet.below || !Theme.leftHanded ? Theme.cornerSheet : 0
        topRight: sheet.below || Theme.leftHanded ? Theme.cornerSheet : 0
        bottomLeft: sheet.below || Theme.leftHanded ? 0 : Theme.cornerSheet
        bottomRight: sheet.below || !Theme.leftHanded ? 0 : Theme.cornerSheet
    }
}
