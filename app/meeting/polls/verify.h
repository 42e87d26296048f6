// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/meeting/polls/authority.h"
#include "app/meeting/polls/records.h"

namespace kyhop::polls {

enum class CloseCheck { valid, incomplete, wrong };

struct CloseVerification {
  CloseCheck check = CloseCheck::wrong;
  std::string reason;               ///< for a person, when wrong
  std::vector<RecordHash> missing;  ///< ballots, promises or closes not here, when incomplete
  bool heads_missing = false;       ///< authority entries not here, when incomplete
};

/// Recomputes everything a close says from the promises and ballots it rests on. What is missing makes it incomplete, never another number.
CloseVerification verify_close(const PollRecords& records, const Authority& authority, const Close& close);

}  // namespace kyhop::polls
