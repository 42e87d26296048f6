// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/law/threshold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyhop::law {

namespace {

constexpr std::array kTokens{
    std::pair{BaseKind::all_delegates, std::string_view{"all_delegates"}},
    std::pair{BaseKind::present, std::string_view{"present"}},
    std::pair{BaseKind::issued, std::string_view{"issued"}},
    std::pair{BaseKind::collected, std::string_view{"collected"}},
    std::pair{BaseKind::valid, std::string_view{"valid"}},
};

}  // namespace

bool is_valid(Fraction share) {
  return share.num > 0 && share.num <= share.den && share.den <= kMaxDenominator;
}

std::string_view token(BaseKind kind) {
  for (const auto& [known, text] : kTokens) {
    if (known == kind) return text;
  }
  return "unknown";
}

std::optional<BaseKind> base_kind_from_token(std::string_view text) {
  for (const auto& [kind, known] : kTokens) {
    if (known == text) return kind;
  }
  return std::nullopt;
}

std::optional<BaseKind> base_kind_from_number(std::uint32_t number) {
  for (const auto& [kind, text] : kTokens) {
    if (static_cast<std::uint32_t>(kind) == number) return kind;
  }
  return std::nullopt;
}

std::uint64_t needed(Fraction share, bool strict, std::uint64_t base) {
  const std::uint64_t product = base * share.num;
  const std::uint64_t count = strict ? product / share.den + 1 : (product + share.den - 1) / share.den;
  return std::max<std::uint64_t>(count, 1);
}

std::uint64_t hundredths_of_percent(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return 0;
  return (2 * part * 10'000 + whole) / (2 * whole);
}

std::string percent(std::uint64_t part, std::uint64_t whole, char separator) {
  const std::uint64_t value = hundredths_of_percent(part, whole);
  const std::string decimals = std::to_string(value % 100);
  return std::to_string(value / 100) + separator + (decimals.size() < 2 ? "0" + decimals : decimals);
}

}  // namespace kyhop::law
