// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop.Desk

// What a conversation is called, and what says more of it.
QtObject {
    required property conversationRow row

    readonly property bool numbered: row.kind === "item" && row.number !== ""
    readonly property string title: row.kind === "everyone" ? qsTr("All delegates") : row.own ? qsTr("My group")
                                    : numbered ? qsTr("Item %1").arg(row.number) : row.name
    readonly property string detail: row.own || numbered ? row.name : ""
}
