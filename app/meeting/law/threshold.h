// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The arithmetic of voting law: integers only, so every device rounds alike.

namespace kyhop::law {

/// A share of a whole, e.g. 2/3. Valid when 0 < num <= den <= kMaxDenominator.
struct Fraction {
  std::uint32_t num = 1;
  std::uint32_t den = 2;
  friend bool operator==(const Fraction&, const Fraction&) = default;
};
inline constexpr std::uint32_t kMaxDenominator = 1000;
bool is_valid(Fraction share);

/// What a vote in favour is measured against. The numbers stand in records and never change.
enum class BaseKind : std::uint32_t {
  all_delegates = 1,  ///< all delegates in office
  present = 2,        ///< present when the poll opened
  issued = 3,         ///< ballots issued
  collected = 4,      ///< ballots that came back, valid or not
  valid = 5,          ///< valid ballots
};
/// The token of rule packs and of kyhopctl, e.g. "all_delegates".
std::string_view token(BaseKind kind);
std::optional<BaseKind> base_kind_from_token(std::string_view token);
std::optional<BaseKind> base_kind_from_number(std::uint32_t number);

struct Threshold {
  BaseKind base = BaseKind::all_delegates;
  Fraction share{1, 2};
  bool strict = true;  ///< more than the share; otherwise at least the share
  friend bool operator==(const Threshold&, const Threshold&) = default;
};

/// The smallest number that reaches the share of `base`: strict ⌊base·num/den⌋+1, else ⌈base·num/den⌉; never less than 1,
/// so that nobody's vote decides nothing. `base` < 2^48.
std::uint64_t needed(Fraction share, bool strict, std::uint64_t base);
inline std::uint64_t needed(const Threshold& threshold, std::uint64_t base) {
  return needed(threshold.share, threshold.strict, base);
}

/// part/whole in hundredths of a percent, half-up; 0 for an empty whole. `part`, `whole` < 2^48.
std::uint64_t hundredths_of_percent(std::uint64_t part, std::uint64_t whole);
/// The same as text with two decimals and `separator` between, e.g. "53,68".
std::string percent(std::uint64_t part, std::uint64_t whole, char separator);

}  // namespace kyhop::law
