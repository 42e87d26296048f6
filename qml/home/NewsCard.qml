// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// «Có gì mới»: what others changed since this person last looked.
Column {
    id: news

    required property Session session

    spacing: Theme.s2

    SectionHead {
        width: parent.width
        text: qsTr("What is new")
    }
    Card {
        id: card
        width: parent.width
        padding: Theme.narrow ? Theme.s2 : Theme.s3
        spacing: 0

        Repeater {
            model: news.session.news.list
            NewsEntry {
                required property int index
                width: card.innerWidth
                session: news.session
                divided: index > 0
            }
        }
        Words {
            width: card.innerWidth
            visible: news.session.news.count === 0
            padding: Theme.s2
            text: qsTr("Nothing new. Papers, changes of the programme and shared notes appear here.")
            muted: true
        }
    }
    Button {
        visible: news.session.news.count > 0
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("I have seen all of it")
        iconName: "check"
        kind: Button.Quiet
        size: Button.Compact
        onClicked: news.session.news.seen()
    }
}
