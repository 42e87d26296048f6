// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <set>

#include "app/meeting/polls/index.h"

// Inside of the room: what a close must say.

namespace kyhop::polls {

/// The content that follows from promises, or why none does yet or ever.
struct Derived {
  CloseCheck check = CloseCheck::wrong;
  CloseContent content;             ///< when valid
  std::string reason;               ///< when wrong
  std::vector<RecordHash> missing;  ///< when incomplete
  bool heads_missing = false;
};

/// Judges `named` ballots under `heads`: each gets a verdict; of one person the highest vote seq counts unless it conflicts.
Derived judge(const Index& index, const std::set<RecordHash>& named, const Heads& heads);

/// What a close of `round` over these promises must say: the content of the highest cosigned close they report, else all ballots they name,
/// judged under `heads`.
Derived derive(const Index& index, Round round, const std::vector<const Promise*>& promises, const Heads& heads);

/// Index::verified without its memory.
CloseVerification check_close(const Index& index, const Close& close);

}  // namespace kyhop::polls
