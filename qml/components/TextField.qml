// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kyhop

// One line of text with its name above.
Field {
    id: field

    property alias text: input.text
    property alias placeholder: hint.text
    property alias readOnly: input.readOnly
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias input: input
    property string iconName: ""
    property alias trailing: after.data      // a button inside the field, at its end
    readonly property string toldName: label !== "" ? label : placeholder
    readonly property bool hidden: echoMode !== TextInput.Normal
    signal accepted()
    signal edited()

    // Told in place of a field that hides what is written, see app/desk/drawing/password_accessible.h.
    Accessible.ignored: !hidden
    Accessible.name: toldName
    Accessible.description: spoken

    T.TextField {
        id: input
        width: parent.width
        focus: true
        implicitHeight: Math.max(Theme.targetNormal, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.s4 + (sign.visible ? sign.width + Theme.s2 : 0)
        rightPadding: Theme.s4 + (after.width > 0 ? after.width : 0)
        topPadding: Theme.s2
        bottomPadding: Theme.s2
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.family
        font.pixelSize: Theme.body
        color: enabled ? Theme.ink : Theme.muted
        selectionColor: Theme.ink
        selectedTextColor: Theme.surface
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.toldName
        Accessible.description: field.spoken
        Accessible.ignored: field.hidden
        onAccepted: field.accepted()
        onTextEdited: field.edited()
        background: FieldGround { field: input; wrong: field.problem !== "" }

        Icon {
            id: sign
            x: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            name: field.iconName
            color: Theme.muted
        }
        Words {
            id: hint
            x: input.leftPadding
            width: input.width - x - input.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: input.length === 0 && input.preeditText === ""
            wrapMode: Text.NoWrap
            elide: Text.ElideRight           // a hint only: the name above says it in full
            muted: true
            lineHeight: 1
            Accessible.ignored: true
        }
        Row {
            id: after
            anchors.right: parent.right
            anchors.rightMargin: Theme.s1
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
