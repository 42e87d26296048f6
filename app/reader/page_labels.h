// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace kyhop {

/// Pages from `first_page` on are labelled prefix + number in `style`, counting from `start` (ISO 32000-1, 12.4.2).
struct PageLabelRange {
  std::uint32_t first_page = 0;
  char style = 0;  ///< D, R, r, A, a, or 0: the prefix alone
  std::uint32_t start = 1;
  std::array<char, 64> prefix{};  ///< UTF-8, ends with NUL
};

/// The label of `page`; empty when no range covers it. `ranges` are sorted by first_page.
std::string page_label(const std::vector<PageLabelRange>& ranges, std::uint32_t page);

}  // namespace kyhop
