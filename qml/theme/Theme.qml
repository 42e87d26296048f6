// SPDX-License-Identifier: AGPL-3.0-or-later
pragma Singleton

import QtQuick

// The only place where colours and sizes are named. The window tells it its size; the person's wishes come from the settings.
QtObject {
    id: theme

    // The person's wishes.
    property string scheme: "light"        // light, dark, contrast
    property real scale: 1.0               // of type, 1.0 to 2.0
    property bool leftHanded: false
    property bool reducedMotion: false

    // What is so just now.
    property bool ballotOpen: false        // the frame wears ink instead of accent: no red near a choice
    property bool keyboardSeen: false      // key hints only where there is a keyboard
    property real windowWidth: 1024
    property real windowHeight: 768

    // Width classes: window divided by type scale, so that 1024 px at 200 % is the narrow layout.
    readonly property real scaledWidth: windowWidth / scale
    readonly property real scaledHeight: windowHeight / scale
    readonly property bool wide: scaledWidth >= 1000
    readonly property bool medium: scaledWidth >= 600 && !wide
    readonly property bool narrow: scaledWidth < 600
    readonly property bool low: scaledHeight < 480   // the class "short": words beside icons

    readonly property Colours light: Colours {
        paper: "#FAF9F6"; surface: "#FFFFFF"; ink: "#1C1B1A"; muted: "#5F5B57"
        accent: "#8C1D18"; accentText: "#FFFFFF"; gold: "#80620F"; outline: "#857F78"; focus: "#0B57D0"; warn: "#92400E"
        voteFor: "#00695C"; voteAgainst: "#B3360B"; voteAbstain: "#475569"; voteText: "#FFFFFF"
        line: "#E2DDD5"; fill: "#F1EEE8"
        accentSoft: "#F6E8E5"; warnSoft: "#FDF1DE"; goldSoft: "#F8F1DC"
        voteForSoft: "#E0F0ED"; voteAgainstSoft: "#FBEAE3"; voteAbstainSoft: "#E9EDF2"
        mark: "#FFE58A"; veil: "#8C1C1B1A"
    }
    readonly property Colours dark: Colours {
        paper: "#161412"; surface: "#201D1B"; ink: "#F2EEEA"; muted: "#B9B1AA"
        accent: "#E5877F"; accentText: "#161412"; gold: "#D9B65A"; outline: "#857D75"; focus: "#A8C7FA"; warn: "#FFB95C"
        voteFor: "#5CC9BB"; voteAgainst: "#FF9E7A"; voteAbstain: "#A9B8CC"; voteText: "#161412"
        line: "#3A3531"; fill: "#2E2A27"
        accentSoft: "#3A2523"; warnSoft: "#3A2A17"; goldSoft: "#332B18"
        voteForSoft: "#173330"; voteAgainstSoft: "#3B261E"; voteAbstainSoft: "#27303A"
        mark: "#5C4A12"; veil: "#A6000000"
    }
    readonly property Colours contrast: Colours {
        paper: "#000000"; surface: "#000000"; ink: "#FFFFFF"; muted: "#FFFFFF"
        accent: "#FFFFFF"; accentText: "#000000"; gold: "#FFD600"; outline: "#FFFFFF"; focus: "#FFD600"; warn: "#FFB95C"
        voteFor: "#5CC9BB"; voteAgainst: "#FF9E7A"; voteAbstain: "#A9B8CC"; voteText: "#161412"
        line: "#FFFFFF"; fill: "#000000"
        accentSoft: "#000000"; warnSoft: "#000000"; goldSoft: "#000000"
        voteForSoft: "#000000"; voteAgainstSoft: "#000000"; voteAbstainSoft: "#000000"
        mark: "#5C4A00"; veil: "#CC000000"
    }
    readonly property Colours colours: scheme === "contrast" ? contrast : scheme === "dark" ? dark : light

    readonly property color paper: colours.paper             // behind everything
    readonly property color surface: colours.surface         // cards, bars, fields
    readonly property color ink: colours.ink
    readonly property color muted: colours.muted             // second line of text
    readonly property color accent: colours.accent           // at most one filled button a view
    readonly property color accentText: colours.accentText
    readonly property color gold: colours.gold               // certified, revised, group
    readonly property color outline: colours.outline         // edges of controls
    readonly property color focus: colours.focus
    readonly property color warn: colours.warn               // the only alarm
    readonly property color warnText: colours.surface
    readonly property color voteFor: colours.voteFor
    readonly property color voteAgainst: colours.voteAgainst
    readonly property color voteAbstain: colours.voteAbstain
    readonly property color voteText: colours.voteText
    readonly property color line: colours.line               // hairlines, decorative
    readonly property color fill: colours.fill               // quiet areas
    readonly property color accentSoft: colours.accentSoft
    readonly property color warnSoft: colours.warnSoft
    readonly property color goldSoft: colours.goldSoft
    readonly property color voteForSoft: colours.voteForSoft
    readonly property color voteAgainstSoft: colours.voteAgainstSoft
    readonly property color voteAbstainSoft: colours.voteAbstainSoft
    readonly property color mark: colours.mark               // the highlighter
    readonly property color veil: colours.veil               // over what waits behind a dialog
    readonly property color pressed: Qt.rgba(ink.r, ink.g, ink.b, 0.10)
    readonly property color hovered: Qt.rgba(ink.r, ink.g, ink.b, 0.04)
    readonly property color clear: "transparent"
    readonly property color codeGround: "white"              // a QR code is dark on white, or it is not read
    readonly property color codeInk: "black"                 // what is drawn on it

    // The frame's accent.
    readonly property color frame: ballotOpen ? ink : accent
    readonly property color frameText: ballotOpen ? surface : accentText
    readonly property color frameSoft: ballotOpen ? fill : accentSoft

    // Spacing does not grow with the type.
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int pageEdge: narrow ? s4 : s5
    readonly property int cornerSmall: 8
    readonly property int corner: 12
    readonly property int cornerSheet: 24
    readonly property int hairline: 1
    readonly property int edge: 2                            // of a control
    readonly property int focusGap: 2
    readonly property int focusRing: 3
    readonly property int target: 48
    readonly property int targetNormal: 56
    readonly property int targetMain: 64
    readonly property int targetLarge: 72
    readonly property int targetBallot: 88
    readonly property int column: scaled(680)                // no line of text is longer
    readonly property int pane: scaled(288)

    // Type grows with the person's scale. Nothing is smaller than a label.
    readonly property string family: "Noto Sans"
    readonly property int display: scaled(32)
    readonly property int title: scaled(24)
    readonly property int section: scaled(20)
    readonly property int body: scaled(18)
    readonly property int label: scaled(16)
    // Times the height of a line of the font itself, which is 1.36 of its size in Noto Sans: 1.45 for running text.
    readonly property real lineHeight: 1.065
    readonly property int icon: scaled(24)
    readonly property int iconSmall: scaled(20)
    readonly property int iconLarge: scaled(32)

    // Milliseconds.
    readonly property int motion: reducedMotion ? 0 : 160
    readonly property int ballotDeaf: 500
    readonly property int undoTime: 10000

    function scaled(pixels: real): int { return Math.round(pixels * scale) }

    // Of a marked passage, by its token; a paper is white in every scheme.
    function markColour(token: string): color {
        return token === "green" ? "#B5E3A0" : token === "blue" ? "#A9CDF5" : token === "pink" ? "#F7B7C5" : light.mark
    }
    function voteColour(option: string): color {
        return option === "for" ? voteFor : option === "against" ? voteAgainst : option === "abstain" ? voteAbstain : muted
    }
    function voteSoft(option: string): color {
        return option === "for" ? voteForSoft : option === "against" ? voteAgainstSoft : option === "abstain" ? voteAbstainSoft : fill
    }
}
