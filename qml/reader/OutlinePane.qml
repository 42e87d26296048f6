// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Paper

// The contents of the paper; the entry in which the page lies is marked.
ListView {
    id: pane

    required property OpenPaper paper
    required property int page
    signal chosen(int page)

    readonly property int here: paper.outline.rowOfPage(page)

    model: paper.outline
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Contents")
    Component.onCompleted: positionViewAtIndex(Math.max(0, here), ListView.Contain)

    delegate: ListRow {
        required property int index
        required property string title
        required property int page
        required property int depth
        required property string label

        width: ListView.view.width
        leftPadding: Theme.s3 + depth * Theme.s4
        text: title === "" ? qsTr("(no title)") : title
        value: label
        current: index === pane.here
        interactive: page > 0
        onClicked: pane.chosen(page)
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        visible: pane.count === 0
        iconName: "doc"
        what: qsTr("This paper has no table of contents")
        todo: qsTr("Use the pages, or search.")
    }
}
