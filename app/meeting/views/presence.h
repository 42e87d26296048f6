// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "app/meeting/law/threshold.h"
#include "app/meeting/polls/seats.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// The numbers stand in records (pb::PresenceState).
enum class Presence { present = 1, online = 2, excused = 3, unexcused = 4, left = 5, unmarked = 6 };
std::string_view token(Presence presence);
std::optional<Presence> presence_from_token(std::string_view token);
constexpr bool counts_as_present(Presence presence) {
  return presence == Presence::present || presence == Presence::online;
}

struct PresenceView {
  PersonId person;
  Presence state{};
  PersonId by;
  std::uint64_t at_ms = 0;
  std::vector<RecordHash> current;  ///< what a new record replaces, ascending
};
/// What holds for each person that anybody ever marked: among concurrent records the secretary's beats the person's own, then the later one
/// holds.
Result<std::map<PersonId, PresenceView>> presence(Ledger& ledger, const MeetingId& meeting);
/// Presence is kept: some person is marked, and that was not taken back.
bool is_kept(const std::map<PersonId, PresenceView>& marked);

/// Present and online delegates against the quorum of the rule pack.
Result<polls::Quorum> quorum(Ledger& ledger, const MeetingId& meeting, law::Fraction share);

}  // namespace kyhop
