// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// The places of the app on wide and medium windows, at the left; at the right for the left hand.
Rectangle {
    id: rail

    required property var places             // of Place
    required property string place
    property Item foot: null                 // the sync line in the reader
    signal placeChosen(string name)

    implicitWidth: Math.max(112, Theme.scaled(112))
    implicitHeight: view.contentHeight
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Brand {
        id: brand
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.s4
    }
    Flickable {
        id: view
        anchors.top: brand.bottom
        anchors.topMargin: Theme.s3
        anchors.bottom: footSlot.top
        width: parent.width
        contentHeight: column.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

        Column {
            id: column
            width: parent.width

            Repeater {
                model: rail.places
                RailEntry {
                    required property Place modelData
                    width: column.width
                    text: modelData.word
                    iconName: modelData.iconName
                    badge: modelData.badge
                    current: modelData.name === rail.place
                    room: Math.max(64, (view.height - Theme.s2) / rail.places.length)
                    onClicked: rail.placeChosen(modelData.name)
                }
            }
        }
    }
    Item {
        id: footSlot
        anchors.bottom: parent.bottom
        width: parent.width
        height: rail.foot ? rail.foot.height + Theme.s2 : 0
    }
    Binding {
        when: rail.foot !== null
        target: rail.foot
        property: "parent"
        value: footSlot
    }
    Binding {
        when: rail.foot !== null
        target: rail.foot
        property: "x"
        value: rail.foot ? (footSlot.width - rail.foot.width) / 2 : 0
    }
    Rectangle {
        x: Theme.leftHanded ? 0 : parent.width - width
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
}
