// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// Several lines of text; it grows with them from `lines` up to `mostLines`, then scrolls.
Field {
    id: field

    property alias text: input.text
    property alias placeholder: hint.text
    property alias readOnly: input.readOnly
    property alias input: input
    property int lines: 3
    property int mostLines: 10
    signal edited()

    readonly property real lineSize: metrics.height

    FontMetrics {
        id: metrics
        font: input.font
    }
    FieldGround {
        width: view.width
        height: view.height
        field: input
        wrong: field.problem !== ""
    }
    Flickable {
        id: view

        function follow(line: rect) {
            contentY = Math.max(0, Math.min(line.y - Theme.s3, Math.max(contentY, line.y + line.height + Theme.s3 - height)))
        }

        width: parent.width
        height: Math.max(Theme.targetNormal, Math.min(Math.max(input.contentHeight, field.lines * field.lineSize),
                                                      field.mostLines * field.lineSize) + 2 * Theme.s3)
        contentHeight: input.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

        T.TextArea {
            id: input
            width: view.width
            height: Math.max(view.height, contentHeight + 2 * Theme.s3)
            focus: true
            leftPadding: Theme.s4
            rightPadding: Theme.s4
            topPadding: Theme.s3
            bottomPadding: Theme.s3
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.body
            color: enabled ? Theme.ink : Theme.muted
            selectionColor: Theme.ink
            selectedTextColor: Theme.surface
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: field.label !== "" ? field.label : hint.text
            Accessible.description: field.spoken
            // Tab goes on, as everywhere else.
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: field.edited()
            onCursorRectangleChanged: view.follow(cursorRectangle)

            Words {
                id: hint
                x: input.leftPadding
                y: input.topPadding
                width: input.width - x - input.rightPadding
                visible: input.length === 0 && input.preeditText === ""
                muted: true
                Accessible.ignored: true
            }
        }
    }
}
