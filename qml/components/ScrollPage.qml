// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// A column that scrolls, with the edge of a page around it. What gets the focus is brought into view.
Flickable {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property int edge: Theme.pageEdge
    property real columnWidth: width         // set it to Theme.column for pages of text

    readonly property Item focused: Window.activeFocusItem
    readonly property real innerWidth: column.width

    function show(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y
        contentY = Math.max(0, Math.min(contentHeight - height, Math.min(top - edge, Math.max(contentY, top + item.height + edge - height))))
    }

    implicitWidth: Theme.column
    implicitHeight: contentHeight
    contentWidth: width
    contentHeight: column.height + 2 * edge
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: if (focused && focused !== page && isInside(focused)) show(focused)
    T.ScrollBar.vertical: ScrollHandle {}
    Keys.onPressed: event => {
        const step = {[Qt.Key_PageDown]: 0.8, [Qt.Key_PageUp]: -0.8, [Qt.Key_Down]: 0.1, [Qt.Key_Up]: -0.1}[event.key]
        event.accepted = step !== undefined && contentHeight > height
        contentY = event.accepted ? Math.max(0, Math.min(contentHeight - height, contentY + step * height)) : contentY
    }

    function isInside(item: Item): bool {
        return item !== null && (item === contentItem || isInside(item.parent))
    }

    Column {
        id: column
        x: Math.max(page.edge, (page.width - width) / 2)
        y: page.edge
        width: Math.min(page.columnWidth, page.width) - 2 * page.edge
        spacing: Theme.s4
    }
}
