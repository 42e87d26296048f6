// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The system's window for files. Only FilePicker makes one, when it is wanted: loading it takes time and memory.
FileDialog {
    property bool saving: false
    property bool multiple: false
    readonly property var files: saving || !multiple ? [String(selectedFile)] : Array.from(selectedFiles, String)

    fileMode: saving ? FileDialog.SaveFile : multiple ? FileDialog.OpenFiles : FileDialog.OpenFile
}
