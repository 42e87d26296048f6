// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kyhop

// The paper's name, where one is in it, and the two steps.
Rectangle {
    id: bar

    required property string name
    required property int page
    required property int pageCount
    required property bool opening
    signal stepped(int to)

    implicitHeight: Theme.target + 2 * Theme.s2
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s2

        Text {
            Layout.fillWidth: true
            text: bar.name
            elide: Text.ElideMiddle
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        StepButton {
            text: qsTr("Previous page")
            enabled: bar.page > 1
            onClicked: bar.stepped(bar.page - 1)
        }
        Text {
            visible: bar.pageCount > 0 || bar.opening
            text: bar.pageCount > 0 ? qsTr("Page %1/%2").arg(bar.page).arg(bar.pageCount) : qsTr("Opening…")
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.label
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        StepButton {
            text: qsTr("Next page")
            enabled: bar.page < bar.pageCount
            onClicked: bar.stepped(bar.page + 1)
        }
    }
}
