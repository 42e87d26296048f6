// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/rank.h"

namespace kyhop {

namespace {
constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kBase = kDigits.size();
}  // namespace

std::optional<std::string> rank_between(std::string_view before, std::string_view after) {
  if (!after.empty() && before >= after) return std::nullopt;
  std::string rank;
  bool open_above = after.empty();
  for (std::size_t i = 0;; ++i) {
    const std::size_t low = i < before.size() ? kDigits.find(before[i]) : 0;
    const std::size_t high = open_above ? kBase : i < after.size() ? kDigits.find(after[i]) : 0;
    if (low == std::string_view::npos || high == std::string_view::npos) return std::nullopt;
    if (high > low + 1) {
      // At the open end small steps keep ranks short while items are only added.
      const std::size_t step = open_above && low + 2 < kBase ? low + 1 : (low + high) / 2;
      rank.push_back(kDigits[step]);
      return rank;
    }
    rank.push_back(kDigits[low]);
    if (high == low + 1) open_above = true;
  }
}

}  // namespace kyhop
