// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/commands/office.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/speakers.h"

namespace kyhop {

/// Asks for the floor on an item that is not done, for the person of this device. Refused by `speak.twice` to who waits there already.
Result<RecordHash> request_to_speak(Office& office, const AgendaItemView& item, SpeakKind sort);
/// Takes back whatever this person asked on the item. `not_found` when nothing of theirs waits.
Result<void> withdraw_request(Office& office, const EntityId& item);

/// Gives the floor to one who waits, for `limit` seconds (0: no limit); the speech that is going on ends.
Result<RecordHash> call_to_speak(Office& office, const EntityId& item, const PersonId& person, std::uint32_t limit);
/// Gives the floor to one who may not have asked. Who waits is called from their place, for what they asked. Refused (`speak.done`) on an item
/// that is done, (`speak.now`) to who speaks.
Result<RecordHash> invite_to_speak(Office& office, const AgendaItemView& item, const PersonId& person, SpeakKind sort, std::uint32_t limit);
/// `not_found` when nobody speaks on the item.
Result<void> end_speech(Office& office, const EntityId& item);
/// In front of another who waits, or to the end.
Result<void> move_speaker(Office& office, const AgendaItemView& item, const PersonId& person, const std::optional<PersonId>& before);

/// Ends the speech that is going on on the item, if one is; for what ends with it.
Result<void> end_speech_in(Ledger::Writer& writer, Ledger& ledger, const EntityId& item);

}  // namespace kyhop
