// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/polls/index.h"
#include "app/meeting/polls/state.h"

namespace kyhop::polls {

/// Every proof that the records of the index hold, sorted. Positions are (log, seq) of the signer's own records, so a device that saw
/// nothing happen finds the same.
std::vector<Evidence> evidence_in(const Index& index);

}  // namespace kyhop::polls
