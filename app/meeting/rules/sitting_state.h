// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kyhop {

/// What the field meeting_state says of a sitting: "break", "break UNTIL" with milliseconds since 1970, or anything else for one that goes
/// on.
struct SittingState {
  bool recess = false;
  std::int64_t until_ms = 0;  ///< 0: nobody said for how long
};

/// Text that nobody's program wrote counts as going on.
SittingState sitting_state(std::string_view field);
/// The text for a break; `until_ms` as above.
std::string recess_text(std::int64_t until_ms);

}  // namespace kyhop
