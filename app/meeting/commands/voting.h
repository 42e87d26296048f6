// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/commands/office.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/polls.h"

namespace kyhop {

struct NewPoll {
  EntityId item;
  std::string question;
  std::string rule = "resolution";
  std::vector<std::string> options;  ///< ids of the rule's options; empty: all of them
  std::optional<PersonId> by_order_of = {};
};
/// Who holds the chair, by name. When secretary or clerk presses, the record names one of them: the given one, else the only one. Refused
/// (`by_order`) for a person without the chair.
std::vector<PersonId> chairs(const AuthorityState& state);

/// Opens a poll and fixes everything its result depends on. Refused with rule `quorum` when presence is kept and too few are there.
Result<PollId> open_poll(Office& office, const MeetingView& meeting, const NewPoll& poll);
Result<RecordHash> cast_ballot(Office& office, const PollId& poll, const std::string& option);
/// Writes the freeze that begins closing; again for the next round.
Result<void> close_poll(Office& office, const PollId& poll, std::optional<PersonId> by_order_of = {});
/// Gives a poll up before its close, for a vote by hand where a way is named.
Result<void> void_poll(Office& office, const PollId& poll, const std::string& reason, std::optional<polls::Way> way = {},
                       std::optional<PersonId> by_order_of = {});
/// Enters what was counted by hand after such a void. What was entered before is corrected by it, and kept.
Result<RecordHash> count_poll(Office& office, const PollId& poll, const polls::Tally& tally);
/// Announces the certified result or the count by hand; nothing when it was announced already.
Result<void> announce_poll(Office& office, const PollId& poll, std::optional<PersonId> by_order_of = {});

/// Does what this device owes any poll now, without a person: acknowledgements, promise, close, cosignature. True when something was
/// written.
Result<bool> do_poll_duties(Office& office);

}  // namespace kyhop
