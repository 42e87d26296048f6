// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// Another device: whose, what it lacks as far as is known, how it was found.
Item {
    id: entry

    required property peerRow row
    property bool divided: true
    readonly property bool away: row.state === "away"
    readonly property string reach: away ? (row.lost > 0 ? "offline" : "none") : row.state === "in_sync" ? "all" : "receiving"
    readonly property string lacks: ({in_sync: qsTr("lacks nothing"), catching_up: qsTr("is receiving"), limited: qsTr("has no access any more"),
                                      joining: qsTr("is joining")})[row.state] ?? qsTr("not known")
    readonly property string way: away ? qsTr("Not connected") : ({"dns-sd": qsTr("Network of the hall"), typed: qsTr("Typed address"),
                                       known: qsTr("Met before"), inbound: qsTr("It called this device")})[row.foundBy] ?? ""
    readonly property string answer: away ? (row.lost > 0 ? qsTr("lost at %1").arg(Wording.clock(row.lost)) : "")
                                          : row.rtt >= 0 ? qsTr("answers in %1 ms").arg(row.rtt) : ""

    implicitHeight: Math.max(Theme.targetMain, line.implicitHeight + 2 * Theme.s2)
    Accessible.role: Accessible.ListItem
    Accessible.name: Say.joined([row.label, row.personName, lacks, way, answer], ", ")

    Rectangle {
        visible: entry.divided
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    GridLayout {
        id: line
        y: Theme.s2
        width: parent.width
        columns: Theme.narrow ? 2 : 4
        columnSpacing: Theme.s3
        rowSpacing: 0

        StateDot { reach: entry.reach }
        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.scaled(220)

            Words {
                width: parent.width
                text: entry.row.label
                bold: true
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: entry.row.personName
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
        }
        Item { visible: Theme.narrow; implicitWidth: 1; implicitHeight: 1 }
        Words {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.scaled(140)
            text: entry.lacks
            size: Words.Label
            Accessible.ignored: true
        }
        Item { visible: Theme.narrow; implicitWidth: 1; implicitHeight: 1 }
        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.scaled(170)

            Words {
                width: parent.width
                text: entry.way
                size: Words.Label
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: entry.answer
                size: Words.Label
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
