// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Views of one thing as chips, exactly one chosen; Left and Right go between them.
Flow {
    id: tabs

    required property string label           // for who does not see them
    required property var words              // the words of the tabs
    property int current: 0
    signal chosen(int index)

    spacing: Theme.s2
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Repeater {
        id: chips
        model: tabs.words
        ChipButton {
            required property string modelData
            required property int index
            width: Math.min(implicitWidth, tabs.width > 0 ? tabs.width : implicitWidth)
            text: modelData
            checked: index === tabs.current
            role: Accessible.PageTab
            Accessible.selectable: true
            Accessible.selected: checked
            Keys.onLeftPressed: chips.itemAt(Math.max(0, index - 1)).forceActiveFocus(Qt.TabFocusReason)
            Keys.onRightPressed: chips.itemAt(Math.min(chips.count - 1, index + 1)).forceActiveFocus(Qt.TabFocusReason)
            onClicked: {
                tabs.current = index
                tabs.chosen(index)
            }
        }
    }
}
