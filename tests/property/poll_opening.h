// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>

#include "app/meeting/fold/poll_bodies.h"
#include "app/meeting/fold/poll_seats.h"
#include "storage/crypto/crypto.h"

namespace kyhop::testing {

/// The body of a poll.open that keeps the rules at `state`, when its author is an officer there; one time in four somebody was left out or
/// moved.
inline Bytes poll_opening(const AuthorityState& state, const LogId& log, const PersonId& author, const MeetingId& meeting, Random& random) {
  polls::PollOpen open;
  open.source.log = log;
  open.source.person = author;
  open.meeting = meeting;
  open.number = 1;
  open.question = "Tán thành?";
  open.pack = "vn-hdnd";
  open.pack_version = 1;
  open.rule = "resolution";
  for (const PersonInfo* person : state.with_role(Role::delegate)) open.eligible.push_back(person->person);
  open.present = open.eligible;
  open.delegates_in_office = static_cast<std::uint32_t>(open.eligible.size());
  open.options = {"for", "against"};
  const auto candidates = poll_candidates(open, state);
  open.witnesses = polls::choose_witnesses(candidates, false, true);
  open.officers = polls::choose_officers(candidates);
  if (random.u64() % 4 == 0) {
    auto& seats = random.u64() % 2 == 0 ? open.witnesses : open.officers;
    if (random.u64() % 2 == 0 && !seats.empty()) {
      seats.pop_back();
    } else {
      std::reverse(seats.begin(), seats.end());
    }
  }
  open.a = open.w = polls::majority(open.witnesses.size());
  return write_poll_open(open, {{}, {{"for", "Tán thành", "For"}, {"against", "Không tán thành", "Against"}}});
}

}  // namespace kyhop::testing
