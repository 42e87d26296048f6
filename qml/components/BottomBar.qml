// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The places on a narrow window: as many as fit with their whole words, in the order of their rank; the rest is under «Thêm». The first two
// of that order, «Đang họp» and «Thêm», are always there.
Rectangle {
    id: bar

    required property var places             // of Place
    required property string place
    signal placeChosen(string name)

    readonly property var entries: Array.from(places)       // a list of QML 6.4 cannot filter
    readonly property real room: width - 2 * edge
    readonly property int edge: Theme.low ? Theme.s2 : 6
    readonly property int least: Theme.low ? Theme.s1 : 0   // between two entries

    function fits(rank: int): bool {
        return rank < 2 || rank < 9 && entries.filter(entry => entry.rank <= rank).reduce((sum, entry) => sum + entry.wish + least, -least) <= room
    }

    implicitHeight: Theme.low ? Math.max(Theme.targetMain, Theme.scaled(32)) : 44 + Theme.scaled(28)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Row {
        id: row
        anchors.fill: parent
        anchors.leftMargin: bar.edge
        anchors.rightMargin: bar.edge
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
        spacing: count > 1 ? Math.max(bar.least, (width - wishes) / (count - 1)) : 0

        readonly property int count: bar.entries.filter(entry => bar.fits(entry.rank)).length
        readonly property real wishes: bar.entries.filter(entry => bar.fits(entry.rank)).reduce((sum, entry) => sum + entry.wish, 0)

        Repeater {
            model: bar.places
            BottomEntry {
                id: entry
                required property Place modelData
                readonly property Binding told: Binding {
                    target: entry.modelData
                    property: "wish"
                    value: entry.implicitWidth
                }
                visible: bar.fits(modelData.rank)
                width: implicitWidth
                height: row.height
                text: modelData.word
                iconName: modelData.iconName
                badge: modelData.badge
                beside: Theme.low
                current: modelData.name === bar.place
                onClicked: bar.placeChosen(modelData.name)
            }
        }
    }
}
