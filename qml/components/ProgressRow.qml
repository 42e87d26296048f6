// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// Long work: what it is, how far it is, and a way to stop it. Never a spinner without words.
Column {
    id: row

    required property string text            // «Đang nhận 3 tài liệu»
    required property real share             // 0 to 1
    property string detail: ""               // «64 trên 120 MB · còn 2 phút»
    property bool cancellable: false
    signal cancelled()

    spacing: Theme.s2

    Item {
        width: parent.width
        implicitHeight: Math.max(words.implicitHeight, stop.visible ? stop.height : 0)

        Column {
            id: words
            width: parent.width - (stop.visible ? stop.width + Theme.s3 : 0)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: qsTr("%1 (%2%)").arg(row.text).arg(Math.floor(row.share * 100))
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: row.detail
                size: Words.Label
                muted: true
            }
        }
        Button {
            id: stop
            visible: row.cancellable
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Stop")
            description: row.text
            size: Button.Compact
            onClicked: row.cancelled()
        }
    }
    TurnoutTrack {
        width: parent.width
        share: row.share
        text: row.text
    }
}
