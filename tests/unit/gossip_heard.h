// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "tests/sim/council.h"

// What two devices said to each other, counted.

namespace kyhop::sim {

inline std::vector<NeedMessage> needs_of(const Couple& couple, std::size_t side) {
  std::vector<NeedMessage> needs;
  for (const Heard& message : couple.heard)
    if (message.from == side && message.type == GossipType::need) needs.push_back(decode_need(message.body).value());
  return needs;
}

inline std::size_t run_records(const Couple& couple) {
  std::size_t count = 0;
  for (const Heard& message : couple.heard)
    if (message.type == GossipType::run) count += decode_run(message.body)->records.size();
  return count;
}

}  // namespace kyhop::sim
