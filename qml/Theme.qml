// SPDX-License-Identifier: AGPL-3.0-or-later
pragma Singleton

import QtQuick

// The only place where colours and sizes are named.
QtObject {
    readonly property color paper: "#FAF9F6"
    readonly property color surface: "#FFFFFF"
    readonly property color desk: "#E7E3DC"
    readonly property color ink: "#1C1B1A"
    readonly property color muted: "#5F5B57"
    readonly property color accent: "#8C1D18"
    readonly property color accentText: "#FFFFFF"
    readonly property color outline: "#857F78"
    readonly property color focus: "#0B57D0"

    readonly property int small: 8
    readonly property int medium: 16
    readonly property int large: 32
    readonly property int corner: 12
    readonly property int target: 48
    readonly property int column: 560

    readonly property string family: "Noto Sans"
    readonly property int title: 24
    readonly property int body: 18
    readonly property int label: 16
    readonly property real lineHeight: 1.35
}
