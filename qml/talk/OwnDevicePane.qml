// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// What is on this device, its check words, and the two ways to receive without discovery.
Column {
    id: pane

    required property Session session
    signal importAsked()
    signal addressAsked()

    spacing: Theme.s4

    Card {
        id: card
        width: parent.width
        padding: Theme.s4
        spacing: 0

        Words {
            width: card.innerWidth
            bottomPadding: Theme.s2
            text: qsTr("On this device")
            size: Words.Section
            heading: true
        }
        FactRow {
            width: card.innerWidth
            text: qsTr("Papers")
            value: pane.session.papers.here + "/" + pane.session.papers.count
        }
        FactRow {
            width: card.innerWidth
            text: qsTr("My notes")
            value: Wording.number(pane.session.notes.mine)
        }
        FactRow {
            width: card.innerWidth
            text: qsTr("Messages waiting to go out")
            value: Wording.number(pane.session.chat.waiting)
        }
        FactRow {
            width: card.innerWidth
            text: qsTr("Entries")
            value: Wording.number(pane.session.sync.records)
        }
    }
    Card {
        id: check
        width: parent.width
        padding: Theme.s4
        spacing: 2

        Words {
            width: check.innerWidth
            text: qsTr("Check words")
            size: Words.Label
            muted: true
        }
        Words {
            width: check.innerWidth
            text: Wording.check(pane.session.sync.fingerprint)
            bold: true
        }
        Words {
            width: check.innerWidth
            text: qsTr("The same words on two devices mean the same data.")
            size: Words.Label
            muted: true
        }
    }
    Button {
        width: parent.width
        text: qsTr("Receive from USB…")
        iconName: "usb"
        onClicked: pane.importAsked()
    }
    Button {
        width: parent.width
        text: qsTr("Connect by address…")
        iconName: "wifi"
        onClicked: pane.addressAsked()
    }
}
