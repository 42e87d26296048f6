// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// Thêm: the places that have no room in the bar, what roles may do, and how the window is to be.
Page {
    id: page

    ScrollPage {
        id: scroll
        anchors.fill: parent
        columnWidth: Theme.column + 2 * Theme.pageEdge

        PageHead {
            width: scroll.innerWidth
            title: page.session.personName !== "" ? page.session.personName : qsTr("More")
            sub: page.session.council
        }
        Card {
            id: places
            width: scroll.innerWidth
            padding: Theme.s2
            spacing: 0

            PlaceRow {
                visible: Theme.narrow
                width: places.innerWidth
                text: qsTr("Papers")
                iconName: "doc"
                screen: "papers"
                ofRail: true
            }
            PlaceRow {
                visible: Theme.narrow
                width: places.innerWidth
                text: qsTr("Notes")
                iconName: "note"
                screen: "notes"
                ofRail: true
                divided: true
            }
            PlaceRow {
                visible: Theme.narrow
                width: places.innerWidth
                text: qsTr("Voting")
                iconName: "vote"
                screen: "votes"
                ofRail: true
                divided: true
            }
            PlaceRow {
                visible: Theme.narrow
                width: places.innerWidth
                text: qsTr("Chat")
                iconName: "chat"
                badge: page.session.chat.unread > 0 ? page.session.chat.unread : ""
                screen: "chat"
                ofRail: true
                divided: true
            }
            PlaceRow {
                width: places.innerWidth
                text: qsTr("Delegates and others")
                iconName: "people"
                screen: "people"
                divided: Theme.narrow
            }
            PlaceRow {
                width: places.innerWidth
                text: qsTr("Devices and connections")
                sub: page.session.sync.line
                iconName: "wifi"
                screen: "sync"
                divided: true
            }
        }
        SectionHead {
            visible: page.session.office
            width: scroll.innerWidth
            text: qsTr("Office")
        }
        Card {
            id: office
            visible: page.session.office
            width: scroll.innerWidth
            padding: Theme.s2
            spacing: 0

            PlaceRow {
                width: office.innerWidth
                text: qsTr("Session and papers")
                sub: qsTr("Programme, papers and their steps")
                iconName: "folder"
                screen: "office"
            }
            PlaceRow {
                width: office.innerWidth
                text: qsTr("Members and roles")
                iconName: "people"
                screen: "members"
                divided: true
            }
            PlaceRow {
                width: office.innerWidth
                text: qsTr("Devices and invites")
                iconName: "tablet"
                screen: "devices"
                divided: true
            }
            PlaceRow {
                width: office.innerWidth
                text: qsTr("Copy to USB")
                iconName: "usb"
                screen: "bundle"
                divided: true
            }
        }
        SectionHead {
            width: scroll.innerWidth
            text: qsTr("The window")
        }
        LookSettings {
            width: scroll.innerWidth
            settings: Desk.settings
        }
        SectionHead {
            width: scroll.innerWidth
            text: qsTr("Lock")
        }
        LockSettings {
            width: scroll.innerWidth
            settings: Desk.settings
            isProtected: page.session.isProtected
            isKept: Desk.gate.isKept
            recoveryCode: Desk.gate.recoveryCode
            onLockAsked: Desk.gate.lock()
            onCodeAsked: shown => Desk.gate.showRecoveryCode(shown)
        }
        AboutCard {
            width: scroll.innerWidth
        }
    }
}
