// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A path from top to bottom: where my opinion is, what happened to a paper. Filled: done; ring: now; hollow: later; amber square: attention.
Column {
    id: path

    required property string label           // for who does not see it
    required property var steps              // [{phase: "done" | "now" | "later" | "alert", text, detail}]

    Accessible.role: Accessible.List
    Accessible.name: label

    Repeater {
        model: path.steps
        Step {
            required property var modelData
            required property int index
            width: path.width
            phase: modelData.phase
            text: modelData.text
            detail: modelData.detail ?? ""
            last: index === path.steps.length - 1
        }
    }
}
