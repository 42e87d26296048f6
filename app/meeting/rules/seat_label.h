// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace kyhop {

/// Where a seat of the hall is: «C04» is the fourth of row C, «12» the twelfth of a hall without rows.
struct SeatLabel {
  std::string row;  ///< up to three letters A … Z; may be empty
  int number = 0;   ///< 1 … 999
  /// As it is written everywhere: at least two digits, so that lists stand straight.
  std::string text() const;
  friend auto operator<=>(const SeatLabel&, const SeatLabel&) = default;
};

/// Reads «c4», «C04», « 12 ». Nothing for anything else.
std::optional<SeatLabel> seat_label(std::string_view text);

}  // namespace kyhop
