// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// The colours of one scheme. What each is for: Theme.qml.
QtObject {
    required property color paper
    required property color surface
    required property color ink
    required property color muted
    required property color accent
    required property color accentText
    required property color gold
    required property color outline
    required property color focus
    required property color warn
    required property color voteFor
    required property color voteAgainst
    required property color voteAbstain
    required property color voteText
    required property color line
    required property color fill
    required property color accentSoft
    required property color warnSoft
    required property color goldSoft
    required property color voteForSoft
    required property color voteAgainstSoft
    required property color voteAbstainSoft
    required property color mark
    required property color veil
}
