// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Asks once, with named actions: «Xóa ghi chú» · «Giữ lại». Escape keeps. Never for what can be undone: that has a Toast.
Dialog {
    id: sheet

    required property string doText          // what happens, as a verb
    property string keepText: qsTr("Cancel")
    property bool primary: true              // false: ink, where the page has a primary button already
    signal confirmed()
    signal kept()

    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)
    actions: [
        Button {
            width: Math.min(implicitWidth, sheet.innerWidth)
            text: sheet.doText
            kind: sheet.primary ? Button.Primary : Button.Ink
            onClicked: {
                sheet.close()
                sheet.confirmed()
            }
        },
        Button {
            id: keep
            width: Math.min(implicitWidth, sheet.innerWidth)
            text: sheet.keepText
            onClicked: {
                sheet.close()
                sheet.kept()
            }
        }
    ]
}
