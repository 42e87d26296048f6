// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Drawing

// A seat of the hall: its edge and its mark tell the state, not its colour; only what needs attention is amber.
Pressable {
    id: seat

    required property string attendance      // present, online, excused, unexcused, left; empty: nobody marked it
    property string person: ""               // who sits there, for who does not see the plan
    property bool selected: false
    property bool unacknowledged: false      // an opinion without acknowledgement
    property bool legend: false              // small, without number, nothing to press
    readonly property bool alarm: attendance === "unexcused" || unacknowledged
    readonly property bool away: attendance === "excused" || attendance === "left"
    readonly property color wordColour: alarm ? Theme.warn : away ? Theme.muted : Theme.ink
    readonly property string spoken: unacknowledged ? qsTr("opinion not recorded") : attendance === "present" ? qsTr("present")
                                     : attendance === "online" ? qsTr("online") : attendance === "excused" ? qsTr("absent with leave")
                                     : attendance === "left" ? qsTr("has left") : attendance === "" ? qsTr("not marked") : qsTr("absent without leave")

    implicitWidth: legend ? Theme.scaled(36) : Math.max(68, Theme.scaled(56))
    implicitHeight: legend ? Theme.scaled(32) : Math.max(56, Theme.scaled(52))
    padding: 0
    enabled: !legend
    font.pixelSize: Theme.label
    font.weight: Font.Bold
    Accessible.name: Say.joined([text, person, spoken], ", ")
    Accessible.ignored: legend
    Accessible.selected: selected

    contentItem: Item {
        Text {
            id: number
            visible: !seat.legend
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - height - mark.height * mark.visible) / 2
            text: seat.text
            textFormat: Text.PlainText
            lineHeight: 0.92
            font: seat.font
            color: seat.wordColour
            Accessible.ignored: true
        }
        Icon {
            id: mark
            anchors.horizontalCenter: parent.horizontalCenter
            y: seat.legend ? (parent.height - height) / 2 : number.y + number.height
            name: seat.alarm ? "bang" : ({present: "check", online: "screen", excused: "dash", left: "exit"})[seat.attendance] ?? ""
            size: Theme.scaled(18)
            pen: 3
            color: seat.wordColour
        }
    }
    // A hall has a hundred of them: what only one shows at a time is made when it does.
    background: Plate {
        readonly property bool twofold: seat.attendance === "online" && !seat.alarm
        radius: Theme.cornerSmall
        color: seat.alarm ? Theme.warnSoft : seat.away || twofold || seat.attendance === "" ? Theme.surface : Theme.fill
        edge: seat.alarm ? Plate.Solid : twofold ? Plate.Double : seat.attendance === "left" ? Plate.Dotted : seat.away ? Plate.Dashed : Plate.Solid
        edgeWidth: twofold ? 4 : Theme.edge
        edgeColor: seat.alarm ? Theme.warn : Theme.outline

        Loader {
            anchors.fill: parent
            active: seat.down || seat.hovered || seat.selected
            sourceComponent: Item {
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.cornerSmall
                    visible: seat.down || seat.hovered
                    color: seat.down ? Theme.pressed : Theme.hovered
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -6
                    visible: seat.selected
                    radius: Theme.corner + 4
                    color: Theme.clear
                    border.width: 4
                    border.color: Theme.ink
                }
            }
        }
        FocusRing { shown: seat.visualFocus; radius: Theme.cornerSmall }
    }
}
