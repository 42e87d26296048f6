// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop
import Kyhop.Paper

// Finds words in this paper, without regard to case and Vietnamese marks.
FocusScope {
    id: pane

    required property OpenPaper paper
    required property int page
    property int current: -1
    signal chosen(int index)

    Column {
        id: head
        width: parent.width
        spacing: Theme.s2

        SearchField {
            id: field
            width: parent.width
            focus: true
            text: pane.paper.words
            placeholder: qsTr("Find in this paper")
            input.onTextEdited: delay.restart()
            onEdited: delay.restart()
            onAccepted: pane.chosen(pane.paper.hits.length === 0 ? -1 : (pane.current + 1) % pane.paper.hits.length)
        }
        Words {
            width: parent.width
            size: Words.Label
            muted: true
            text: pane.paper.words === "" ? qsTr("«nghi quyet» also finds «Nghị quyết».")
                  : pane.paper.searching ? qsTr("Searching… %n place(s) so far", "", pane.paper.hits.length)
                  : pane.paper.hits.length === 0 ? qsTr("Nothing found. Use fewer words.") : qsTr("%n place(s)", "", pane.paper.hits.length)
        }
    }
    Timer {
        id: delay
        interval: Theme.motion
        onTriggered: pane.paper.search(field.text, pane.page)
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.s2
        anchors.bottom: parent.bottom
        width: parent.width
        model: pane.paper.hits
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places found")

        delegate: ListRow {
            required property var modelData
            required property int index

            width: ListView.view.width
            text: Say.joined([modelData.prefix, modelData.text, modelData.suffix], " ")
            sub: qsTr("Page %1").arg(modelData.page)
            divided: index > 0
            current: index === pane.current
            onClicked: pane.chosen(index)
        }
    }
}
