// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtTest
import Kyhop

// What the theme promises: contrast of every pair in each scheme, sizes, width classes.
TestCase {
    id: test
    name: "Theme"

    // Relative luminance and contrast: WCAG 2.2, "relative luminance" and "contrast ratio".
    function channel(value) { return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4) }
    function luminance(colour) { return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b) }
    function ratio(one, other) {
        const pair = [luminance(one), luminance(other)].sort((a, b) => b - a)
        return (pair[0] + 0.05) / (pair[1] + 0.05)
    }

    function schemes() { return [{tag: "light"}, {tag: "dark"}, {tag: "contrast"}] }
    function cleanup() {
        Theme.scheme = "light"
        Theme.scale = 1
        Theme.ballotOpen = false
        Theme.windowWidth = 1024
        Theme.windowHeight = 768
    }

    function test_text_data() { return schemes() }
    function test_text(data) {
        Theme.scheme = data.tag
        const pairs = [
            ["ink", "paper"], ["ink", "surface"], ["ink", "fill"], ["ink", "accentSoft"], ["ink", "mark"], ["ink", "voteForSoft"],
            ["ink", "voteAgainstSoft"], ["ink", "voteAbstainSoft"], ["muted", "paper"], ["muted", "surface"], ["muted", "fill"],
            ["muted", "accentSoft"], ["muted", "voteForSoft"], ["muted", "voteAgainstSoft"], ["muted", "voteAbstainSoft"],
            ["accent", "surface"], ["accent", "paper"], ["accent", "accentSoft"], ["accentText", "accent"], ["surface", "ink"],
            ["gold", "surface"], ["gold", "goldSoft"], ["warn", "surface"], ["warn", "paper"], ["warn", "warnSoft"], ["warnText", "warn"],
            ["voteText", "voteFor"], ["voteText", "voteAgainst"], ["voteText", "voteAbstain"], ["frameText", "frame"], ["frame", "frameSoft"]]
        for (const ballot of [false, true]) {
            Theme.ballotOpen = ballot
            for (const pair of pairs)
                verify(ratio(Theme[pair[0]], Theme[pair[1]]) >= 4.5,
                       pair.join(" on ") + ": " + ratio(Theme[pair[0]], Theme[pair[1]]).toFixed(2))
        }
    }

    function test_controls_data() { return schemes() }
    function test_controls(data) {
        Theme.scheme = data.tag
        for (const colour of ["outline", "focus", "voteFor", "voteAgainst", "voteAbstain", "accent", "ink", "warn", "gold"])
            for (const ground of ["paper", "surface"])
                verify(ratio(Theme[colour], Theme[ground]) >= 3, colour + " on " + ground + ": " + ratio(Theme[colour], Theme[ground]).toFixed(2))
    }

    function test_frame_wears_ink_while_a_ballot_is_open() {
        compare(Theme.frame, Theme.accent)
        Theme.ballotOpen = true
        compare(Theme.frame, Theme.ink)
    }

    function test_type_grows_and_is_never_below_16() {
        const sizes = ["label", "body", "section", "title", "display"]
        compare(sizes.map(size => Theme[size]), [16, 18, 20, 24, 32])
        Theme.scale = 2
        compare(sizes.map(size => Theme[size]), [32, 36, 40, 48, 64])
        compare(Theme.target, 48)
    }

    function test_width_classes_data() {
        return [{tag: "tablet", w: 1024, h: 768, scale: 1, wanted: "wide"}, {tag: "tablet at 200 %", w: 1024, h: 768, scale: 2, wanted: "narrow low"},
                {tag: "phone", w: 360, h: 740, scale: 1, wanted: "narrow"}, {tag: "desk", w: 1600, h: 900, scale: 1, wanted: "wide"},
                {tag: "desk at 200 %", w: 1600, h: 900, scale: 2, wanted: "medium low"}, {tag: "upright tablet", w: 768, h: 1024, scale: 1, wanted: "medium"},
                {tag: "999", w: 999, h: 768, scale: 1, wanted: "medium"}, {tag: "599", w: 599, h: 768, scale: 1, wanted: "narrow"}]
    }
    function test_width_classes(data) {
        Theme.windowWidth = data.w
        Theme.windowHeight = data.h
        Theme.scale = data.scale
        compare(["wide", "medium", "narrow", "low"].filter(name => Theme[name]).join(" "), data.wanted)
    }

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: 100
    }
    function test_lines_leave_room_for_stacked_marks() {
        compare(metrics.font.family, "Noto Sans")
        verify(metrics.height >= 135, "a line of the font: " + metrics.height)
        verify(Theme.lineHeight >= 1)
    }
    function test_digits_are_equally_wide() {
        for (let digit = 0; digit <= 9; ++digit) compare(metrics.advanceWidth(String(digit)), metrics.advanceWidth("0"))
    }

    function test_words_for_times() {
        compare(Say.duration(100), "1 min 40 s")
        compare(Say.duration(900), "15 min")
        compare(Say.duration(59), "59 s")
        compare(Say.duration(3720), "1 h 2 min")
        compare(Say.duration(7200), "2 h")
    }
}
