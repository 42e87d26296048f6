// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// Asks for files: `open()`, then `chosen` with their addresses as text.
Loader {
    id: picker

    property string title: qsTr("Choose a file")
    property var filters: []                 // «PDF (*.pdf)»
    property bool saving: false
    property bool multiple: false
    property string suffix: ""               // added to a new file's name
    signal chosen(var files)

    function open() {
        setSource("FileBox.qml", {title: title, nameFilters: filters, saving: saving, multiple: multiple, defaultSuffix: suffix})
    }

    visible: false
    onLoaded: (item as FileBox).open()

    Connections {
        target: picker.item
        function onAccepted() { picker.chosen((picker.item as FileBox).files) }
    }
}
