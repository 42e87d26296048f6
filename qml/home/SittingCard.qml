// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Desk

// What a person should do now: into the sitting.
Card {
    id: card

    required property string council
    required property meetingRow meeting
    required property agendaRow current      // the item under discussion; unknown when none is
    signal entered()

    readonly property SittingWords sitting: SittingWords { meeting: card.meeting }

    accented: true
    padding: Theme.narrow ? Theme.s3 : Theme.s4

    GridLayout {
        width: card.innerWidth
        columns: Theme.narrow ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Words {
                Layout.fillWidth: true
                visible: !Theme.narrow
                text: card.council
                size: Words.Label
                muted: true
            }
            Words {
                Layout.fillWidth: true
                text: card.sitting.time
                size: Theme.narrow ? Words.Section : Words.Title
                heading: true
            }
            Words {
                Layout.fillWidth: true
                text: Say.joined([card.meeting.place, card.current.known ? qsTr("discussing item %1").arg(card.current.number) : ""], " · ")
                size: Words.Label
            }
        }
        Button {
            Layout.fillWidth: Theme.narrow
            text: qsTr("Enter the sitting")
            iconName: "arrow"
            kind: Button.Primary
            size: Theme.narrow ? Button.Normal : Button.Large
            onClicked: card.entered()
        }
    }
}
