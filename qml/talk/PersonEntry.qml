// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop
import Kyhop.Base
import Kyhop.Desk

// A person of the council in a list.
ListRow {
    id: entry

    required property rosterRow row

    initials: Wording.initials(row.name)
    text: row.me ? qsTr("%1 (you)").arg(row.name) : row.name
    sub: Say.joined([row.title, Array.from(row.roles).map(role => Wording.role(role)).join(", "), row.group], " · ")
    value: row.presence === "" ? "" : Wording.presence(row.presence)
    chevron: !row.me
    interactive: !row.me
    divided: true
}
