// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Every way to name files: drop them, choose them, or type a path.
Column {
    id: drop

    property string text: multiple ? qsTr("Drop files here") : qsTr("Drop a file here")
    property string buttonText: multiple ? qsTr("Choose files…") : qsTr("Choose a file…")
    property var filters: []
    property bool multiple: true
    property real share: -1
    property string progressText: ""
    signal chosen(var files)                 // paths or file: addresses, as text
    signal cancelled()

    spacing: Theme.s1

    DropZone {
        width: parent.width
        text: drop.text
        buttonText: drop.buttonText
        share: drop.share
        progressText: drop.progressText
        onDropped: urls => drop.chosen(Array.from(urls, String))
        onChooseAsked: picker.open()
        onCancelled: drop.cancelled()
    }
    Button {
        visible: !path.visible && drop.share < 0
        text: qsTr("Type a path")
        kind: Button.Quiet
        size: Button.Compact
        onClicked: {
            path.visible = true
            path.input.forceActiveFocus()
        }
    }
    TextField {
        id: path
        width: parent.width
        visible: false
        label: qsTr("Path of the file")
        help: qsTr("Press Enter to take it.")
        onAccepted: {
            drop.chosen([text])
            text = ""
        }
    }
    FilePicker {
        id: picker
        multiple: drop.multiple
        filters: drop.filters
        onChosen: files => drop.chosen(files)
    }
}
