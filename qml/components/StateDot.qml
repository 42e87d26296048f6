// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// The state of a device or of a seat, by its shape; only the alarm has a colour.
Icon {
    id: dot

    required property string reach          // all, receiving, none, offline, alarm

    name: ({all: "dot-full", receiving: "dot-half", none: "dot-empty", offline: "dot-struck", alarm: "dot-amber"})[reach] ?? "dot-empty"
    size: Theme.label
    pen: 3
    color: reach === "alarm" ? Theme.warn : Theme.muted
}
