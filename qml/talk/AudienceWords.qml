// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop.Desk

// For whom a note may be, with words for each.
QtObject {
    required property Notes notes

    readonly property var list: Array.from(notes.audiences).map(one => ({
        token: one.token,
        words: one.kind === "private" ? qsTr("Only me") : one.kind === "everyone" ? qsTr("All delegates") : one.name,
        who: one.kind === "private" ? qsTr("Stays sealed to you") : one.kind === "person" ? qsTr("You and this person")
                                    : qsTr("%1 persons see it").arg(one.count),
        icon: ({"private": "lock", group: "people", person: "person", everyone: "voice"})[one.kind]
    })).concat([{token: "person", words: qsTr("One delegate…"), who: qsTr("Choose whom"), icon: "person"}])
}
