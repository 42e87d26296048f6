// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "sync/fold/ledger.h"

namespace kyhop {

/// The chair may let messages rest while a vote runs. Officers write all the same.
struct ChatPause {
  bool running = false;     ///< a vote runs in a sitting whose chair asked for it
  std::uint64_t since = 0;  ///< what arrived here after this number came in the pause
};
/// A vote runs until a close or a void by one of its officers is here.
Result<ChatPause> chat_pause(Ledger& ledger);
bool writes_in_pause(const AuthorityState& state, const PersonId& person);

/// A message that came in a pause, and the number of its arrival.
struct HeldMessage {
  RecordHash id;
  std::uint64_t arrival = 0;
};
/// What this device's person is shown only when the pause is over, by arrival: what others wrote who may not write in it either. Nothing
/// for one who may.
Result<std::vector<HeldMessage>> held_back(Ledger& ledger);

}  // namespace kyhop
