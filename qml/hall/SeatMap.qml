// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Desk

// The hall as who stands in front sees it: line by line, the dais first. Lines wrap where the window is narrow.
Item {
    id: map

    required property Attendance attendance
    signal asked(attendanceRow row)

    readonly property var lines: attendance.seatLines
    readonly property int columns: lines.reduce((most, line) => Math.max(most, line.length), 0)
    readonly property int gap: Theme.s2
    readonly property real letter: Theme.scaled(24)
    readonly property real room: width - 2 * letter
    readonly property size full: Qt.size(Math.max(68, Theme.scaled(56)), Math.max(56, Theme.scaled(52)))
    readonly property real least: Math.max(Theme.target, Theme.scaled(50))
    // What a seat of the longest row has when an aisle of its own width is left free.
    readonly property real share: (room - Theme.s4) / Math.max(1, columns) - gap
    readonly property bool wraps: share < least
    readonly property size seat: Qt.size(wraps ? full.width : Math.min(full.width, share), full.height)
    readonly property real aisle: wraps ? 0 : Math.min(Theme.s6, room - columns * (seat.width + gap))
    readonly property int across: wraps ? Math.max(1, Math.floor((room + gap) / (seat.width + gap))) : columns
    // Where each line begins, in rows of seats; one more entry for the end.
    readonly property var tops: lines.reduce((all, line) => all.concat(all[all.length - 1] + Math.ceil(line.length / across)), [0])

    function seatX(line: int, column: int): real {
        const at = (column - 1) % across
        if (wraps) return letter + at * (seat.width + gap)
        const length = lines[line]?.length ?? 0
        const span = length * (seat.width + gap) - gap + (lines[line]?.dais ? 0 : aisle)
        return (width - span) / 2 + at * (seat.width + gap) + (!lines[line]?.dais && column > Math.ceil(length / 2) ? aisle : 0)
    }
    function seatY(line: int, column: int): real {
        // A line that wraps is kept apart from the next one.
        return ((tops[line] ?? 0) + Math.floor((column - 1) / across)) * (seat.height + gap) + line * (wraps ? Theme.s3 : Theme.s1)
    }

    implicitHeight: lines.length === 0 ? 0 : seatY(lines.length, 1)

    Repeater {
        model: map.lines
        Words {
            id: name
            required property var modelData
            required property int index
            x: map.wraps ? 0 : Math.max(0, map.seatX(index, 1) - width - Theme.s3)
            y: map.seatY(index, 1) + (map.seat.height - height) / 2
            text: modelData.dais && !map.wraps ? qsTr("Presiding") : modelData.name
            size: Words.Label
            muted: true
        }
    }
    Repeater {
        model: map.attendance.seats
        Seat {
            required property attendanceRow row
            x: map.seatX(row.line, row.column)
            y: map.seatY(row.line, row.column)
            width: map.seat.width
            height: map.seat.height
            text: row.seat
            person: row.name
            attendance: row.state
            selected: row.found
            enabled: map.attendance.mayMark || row.mine
            onClicked: map.asked(row)
        }
    }
}
