// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "app/meeting/polls/seats.h"
#include "sync/trust/authority.h"

// Who sits in a poll follows from the authority set at the poll's heads and from the lists in poll.open, so that every replica can tell
// whether the opener chose by the rules.

namespace kyhop {

/// The active devices at the poll's authority heads, each in the epoch of its certificate, and what their persons are there.
std::vector<polls::Candidate> poll_candidates(const polls::PollOpen& open, const AuthorityState& at_heads);

/// The proof that a device began a log: the header and the signature of the log's first record.
Bytes log_beginning(ByteView header, const Signature& signature);
/// Does this show that the device of `log` began it in this council? Checks the signature.
bool begins(const LogId& log, ByteView beginning, const CouncilId& council);
/// The logs among the beginnings of `open` that their devices did begin in this council.
std::set<LogId> begun_logs(const polls::PollOpen& open, const CouncilId& council);

}  // namespace kyhop
