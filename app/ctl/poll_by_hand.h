// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "app/meeting/views/polls.h"

namespace kyhop::ctl {

/// The verbs void, count and announce of the noun poll.
void add_poll_by_hand(CLI::App& noun, Context& context);

/// What `poll show` tells of a vote by hand: way, who entered the count and when, its numbers, what it corrected; null where there is none.
Result<Json> by_hand_json(Office& office, const PollView& view);
/// Who announced the result and when.
Result<Json> announced_json(Office& office, const PollView& view);

}  // namespace kyhop::ctl
