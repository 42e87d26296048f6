// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// A long list as a page: its head scrolls with it.
RowList {
    id: list

    property real columnWidth: Theme.scaled(960)
    readonly property real innerWidth: Math.min(columnWidth, width - 2 * Theme.pageEdge)
    readonly property real edge: (width - innerWidth) / 2

    function toTop() { contentY = originY - topMargin }

    topMargin: Theme.pageEdge
    bottomMargin: Theme.pageEdge
    keyNavigationEnabled: false
    // The head grows when it knows more; until the person scrolls, it stays in sight.
    onContentHeightChanged: scrolled || toTop()
}
