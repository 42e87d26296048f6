// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The frame of every page: rail or bottom bar, top bar, the page, and a pane at its side that becomes a sheet where there is no room.
Item {
    id: frame

    property string place: "home"
    property var badges: ({})                // by place: {chat: "2"}
    property alias topBar: bar                  // session, sync, person: see TopBar
    property Item header: null               // in place of the top bar: the reader's
    property Item railFoot: null
    default property alias content: page.data
    property Item pane: null
    property string paneTitle: ""
    property bool paneOpen: false            // the sheet, where the pane is one
    property real paneWidth: Theme.pane
    readonly property bool paneBeside: pane !== null && Theme.wide
    signal placeChosen(string name)
    signal numberAsked()
    signal syncAsked()
    signal personAsked()

    readonly property list<Place> places: [
        Place { name: "home"; word: qsTr("Home"); iconName: "home"; rank: 3; badge: frame.badges["home"] ?? "" },
        Place { name: "now"; word: qsTr("In session"); iconName: "now"; rank: 0; badge: frame.badges["now"] ?? "" },
        Place { name: "papers"; word: qsTr("Papers"); iconName: "doc"; rank: 2; badge: frame.badges["papers"] ?? "" },
        Place { name: "notes"; word: qsTr("Notes"); iconName: "note"; badge: frame.badges["notes"] ?? "" },
        Place { name: "votes"; word: qsTr("Voting"); iconName: "vote"; badge: frame.badges["votes"] ?? "" },
        Place { name: "chat"; word: qsTr("Chat"); iconName: "chat"; rank: 4; badge: frame.badges["chat"] ?? "" },
        Place { name: "more"; word: qsTr("More"); iconName: "more"; rank: 1; badge: frame.badges["more"] ?? "" }
    ]
    // The place of the bottom bar that stands for where the person is.
    readonly property string phonePlace: bottom.entries.some(entry => entry.name === place && bottom.fits(entry.rank)) ? place
                                         : place === "votes" && Theme.ballotOpen ? "now" : "more"

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Rail {
        id: rail
        visible: !Theme.narrow
        x: Theme.leftHanded ? parent.width - width : 0
        width: implicitWidth
        height: parent.height
        places: frame.places
        place: frame.place
        foot: frame.railFoot
        onPlaceChosen: name => frame.placeChosen(name)
    }
    Item {
        id: body
        x: Theme.narrow || Theme.leftHanded ? 0 : rail.width
        width: parent.width - (Theme.narrow ? 0 : rail.width)
        height: parent.height - (bottom.visible ? bottom.height : 0)

        TopBar {
            id: bar
            visible: frame.header === null
            width: parent.width
            onNumberAsked: frame.numberAsked()
            onSyncAsked: frame.syncAsked()
            onPersonAsked: frame.personAsked()
        }
        Item {
            id: ownHeader
            width: parent.width
            height: frame.header ? frame.header.implicitHeight : 0
        }
        Item {
            id: page
            x: Theme.leftHanded && frame.paneBeside ? side.width : 0
            y: bar.visible ? bar.height : ownHeader.height
            width: parent.width - (frame.paneBeside ? side.width : 0)
            height: parent.height - y
        }
        Item {
            id: side
            visible: frame.paneBeside
            x: Theme.leftHanded ? 0 : parent.width - width
            y: page.y
            width: frame.paneWidth
            height: page.height
        }
    }
    BottomBar {
        id: bottom
        visible: Theme.narrow
        anchors.bottom: parent.bottom
        width: parent.width
        places: frame.places
        place: frame.phonePlace
        onPlaceChosen: name => frame.placeChosen(name)
    }
    Sheet {
        id: sheet
        title: frame.paneTitle
        visible: frame.paneOpen && frame.pane !== null && !frame.paneBeside
        onClosed: frame.paneOpen = false

        Item {
            id: sheetSlot
            width: sheet.innerWidth
            height: frame.pane && !frame.paneBeside ? Math.max(frame.pane.implicitHeight, frame.pane.childrenRect.height) : 0
        }
    }
    Binding {
        when: frame.pane !== null
        target: frame.pane
        property: "parent"
        value: frame.paneBeside ? side : sheetSlot
    }
    Binding {
        when: frame.pane !== null
        target: frame.pane
        property: "width"
        value: frame.paneBeside ? side.width : sheetSlot.width
    }
    Binding {
        when: frame.pane !== null
        target: frame.pane
        property: "height"
        value: frame.paneBeside ? side.height : sheetSlot.height
    }
    Binding {
        when: frame.header !== null
        target: frame.header
        property: "parent"
        value: ownHeader
    }
    Binding {
        when: frame.header !== null
        target: frame.header
        property: "width"
        value: ownHeader.width
    }
}
