// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import Kyhop

// What this program is, and under which licence.
Card {
    id: card
    spacing: Theme.s1

    Words {
        width: card.innerWidth
        text: qsTr("Kỳ Họp %1").arg(Qt.application.version)
        bold: true
    }
    Words {
        width: card.innerWidth
        text: qsTr("Papers, notes and votes of a council, without a server. Everything is kept on the devices of its members.")
        size: Words.Label
    }
    Words {
        width: card.innerWidth
        text: qsTr("Free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.")
        size: Words.Label
        muted: true
    }
}
