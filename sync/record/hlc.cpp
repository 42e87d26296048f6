// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/record/hlc.h"

#include <algorithm>

namespace kyhop {

Hlc tick(Hlc last, std::uint64_t wall_ms) {
  // Counting past 2^16 within one millisecond simply borrows from the next one.
  return {std::max(Hlc::at(wall_ms).value, last.value + 1)};
}

Hlc receive(Hlc last, Hlc remote, std::uint64_t wall_ms) {
  // From the wall clock and not from `last`, or many records from the future would carry it on, two minutes each.
  const std::uint64_t ceiling = Hlc::at(wall_ms + kMaxClockAdvanceMs).value;
  return {std::max(last.value, std::min(remote.value, ceiling)) + 1};
}

}  // namespace kyhop
