// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/hlc.h"

#include <algorithm>

namespace kyhop {

Hlc tick(Hlc last, std::uint64_t wall_ms) {
  // Counting past 2^16 within one millisecond simply borrows from the next one.
  return {std::max(Hlc::at(wall_ms).value, last.value + 1)};
}

Hlc receive(Hlc last, Hlc remote, std::uint64_t wall_ms) {
  const std::uint64_t ceiling = Hlc::at(std::max(wall_ms, last.milliseconds()) + kMaxClockAdvanceMs).value;
  return {std::max(last.value, std::min(remote.value, ceiling)) + 1};
}

}  // namespace kyhop
