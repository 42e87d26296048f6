// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Paper

// Goes to a page by any of its names: number in the paper, page of the packet, printed label.
Sheet {
    id: sheet

    required property OpenPaper paper
    required property int packetFirst
    signal chosen(int page)

    readonly property int wanted: parseInt(field.text)
    readonly property int byNumber: wanted >= 1 && wanted <= paper.pageCount ? wanted : 0
    readonly property int byPacket: packetFirst > 0 && wanted >= packetFirst && wanted < packetFirst + paper.pageCount ? wanted - packetFirst + 1 : 0
    readonly property int byLabel: paper.pageOf(field.text)

    function go(page: int) {
        close()
        chosen(page)
    }

    title: qsTr("Go to a page")
    onOpened: field.input.forceActiveFocus()

    TextField {
        id: field
        width: parent.width
        label: qsTr("Page, packet page or printed number")
        inputMethodHints: Qt.ImhNoPredictiveText
        help: qsTr("This paper has %n page(s).", "", sheet.paper.pageCount)
        problem: text !== "" && sheet.byNumber + sheet.byPacket + sheet.byLabel === 0 ? qsTr("This paper has no such page.") : ""
        onAccepted: if (sheet.byLabel + sheet.byPacket > 0) sheet.go(sheet.byLabel > 0 ? sheet.byLabel : sheet.byPacket)
    }
    ListRow {
        width: parent.width
        visible: sheet.byNumber > 0
        iconName: "doc"
        text: qsTr("Page %1 of this paper").arg(sheet.byNumber)
        onClicked: sheet.go(sheet.byNumber)
    }
    ListRow {
        width: parent.width
        visible: sheet.byLabel > 0 && sheet.byLabel !== sheet.byNumber
        iconName: "hash"
        text: qsTr("The page printed «%1»").arg(field.text)
        sub: qsTr("page %1 of this paper").arg(sheet.byLabel)
        onClicked: sheet.go(sheet.byLabel)
    }
    ListRow {
        width: parent.width
        visible: sheet.byPacket > 0
        iconName: "doc"
        text: qsTr("Page %1 of the packet").arg(field.text)
        sub: qsTr("page %1 of this paper").arg(sheet.byPacket)
        onClicked: sheet.go(sheet.byPacket)
    }
    NumberPad {
        width: parent.width
        onTyped: key => field.text += key
        onErased: field.text = field.text.slice(0, -1)
        onAccepted: field.accepted()
    }
}
