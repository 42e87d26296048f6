// SPDX-License-Identifier: AGPL-3.0-or-later
pragma Singleton

import QtQuick

// Times and durations in words, as the rules for texts ask: «10 giờ 32», «1 phút 40 giây».
QtObject {
    // What there is of `parts`, with `between` between them.
    function joined(parts: var, between: string): string { return parts.filter(part => part !== "").join(between) }
    // For a line that wraps: not broken within `text`.
    function whole(text: string): string { return text.replace(/ /g, "\u00a0") }
    // For StyledText: what a person typed, with no markup in it; and bold words before plain ones.
    function escaped(text: string): string { return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") }
    function strong(bold: string, rest: string): string {
        return joined([bold === "" ? "" : "<b>" + escaped(bold) + "</b>", escaped(rest)], " · ")
    }
    // Where somebody sits: «Tổ 9 · ghế E02», or what there is of it.
    function place(group: string, seat: string): string { return joined([group, seat === "" ? "" : whole(qsTr("seat %1").arg(seat))], " · ") }
    // «1 phút 40 giây», «15 phút», «1 giờ 5 phút», «2 giờ»
    function duration(seconds: int): string {
        return seconds >= 3600 && seconds % 3600 < 60 ? qsTr("%1 h").arg(Math.floor(seconds / 3600))
             : seconds >= 3600 ? qsTr("%1 h %2 min").arg(Math.floor(seconds / 3600)).arg(Math.floor(seconds % 3600 / 60))
             : seconds >= 60 && seconds % 60 === 0 ? qsTr("%1 min").arg(seconds / 60)
             : seconds >= 60 ? qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0"))
             : qsTr("%1 s").arg(seconds)
    }
    function minutes(count: int): string { return count === 0 ? qsTr("%1 min").arg(0) : duration(count * 60) }
}
