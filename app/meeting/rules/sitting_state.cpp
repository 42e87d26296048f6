// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/sitting_state.h"

#include <charconv>

namespace kyhop {

namespace {
constexpr std::string_view kBreak = "break";
}

SittingState sitting_state(std::string_view field) {
  if (!field.starts_with(kBreak)) return {};
  field.remove_prefix(kBreak.size());
  if (field.empty()) return {true, 0};
  std::int64_t until = 0;
  const auto [end, error] = std::from_chars(field.data() + 1, field.data() + field.size(), until);
  const bool whole = field.front() == ' ' && field.size() > 1 && error == std::errc() && end == field.data() + field.size() && until > 0;
  return whole ? SittingState{true, until} : SittingState{};
}

std::string recess_text(std::int64_t until_ms) {
  return until_ms > 0 ? std::string(kBreak) + ' ' + std::to_string(until_ms) : std::string(kBreak);
}

}  // namespace kyhop
