// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "app/meeting/views/polls.h"

namespace kyhop::ctl {

inline constexpr const char* kByOrderOf = "Who holds the chair, when the secretary presses for them (default: the only one who does)";
/// The person that --by-order-of names; nothing where it was not given.
Result<std::optional<PersonId>> order_named(Office& office, const std::string& reference);

/// The verbs void, count and announce of the noun poll.
void add_poll_by_hand(CLI::App& noun, Context& context);

/// What `poll show` tells of a vote by hand: way, who entered the count and when, its numbers, what it corrected; null where there is none.
Result<Json> by_hand_json(Office& office, const PollView& view);
/// By whose order the poll was opened, closed and given up: persons or null.
Json orders_json(const PollView& view);
/// Who announced the result, by whose order, and when.
Result<Json> announced_json(Office& office, const PollView& view);

}  // namespace kyhop::ctl
