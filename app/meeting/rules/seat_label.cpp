// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/seat_label.h"

#include <algorithm>

namespace kyhop {

namespace {
constexpr std::size_t kMaxLetters = 3, kMaxDigits = 3;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
}  // namespace

std::string SeatLabel::text() const {
  return row + (number < 10 ? "0" : "") + std::to_string(number);
}

std::optional<SeatLabel> seat_label(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return std::nullopt;
  text = text.substr(first, text.find_last_not_of(' ') + 1 - first);
  SeatLabel seat;
  const auto digits = std::find_if(text.begin(), text.end(), is_digit);
  std::transform(text.begin(), digits, std::back_inserter(seat.row), upper);
  const std::string number(digits, text.end());
  const bool letters = std::all_of(seat.row.begin(), seat.row.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!letters || seat.row.size() > kMaxLetters || number.empty() || number.size() > kMaxDigits ||
      !std::all_of(number.begin(), number.end(), is_digit))
    return std::nullopt;
  seat.number = std::stoi(number);
  if (seat.number == 0) return std::nullopt;
  return seat;
}

}  // namespace kyhop
