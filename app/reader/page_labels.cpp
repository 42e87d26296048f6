// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/page_labels.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/reader/clean_text.h"
#include "app/reader/paper_limits.h"

namespace kyhop {

namespace {

/// Roman numerals are defined up to 3999; beyond it digits say the same.
std::string roman(std::uint64_t number) {
  static constexpr std::pair<std::uint64_t, std::string_view> kSigns[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                                                          {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                                                          {5, "v"},    {4, "iv"},   {1, "i"}};
  if (number == 0 || number > 3999) return std::to_string(number);
  std::string text;
  for (const auto& [value, sign] : kSigns)
    for (; number >= value; number -= value) text += sign;
  return text;
}

/// a … z, aa … zz, aaa …; beyond 20 letters digits are kinder.
std::string letters(std::uint64_t number) {
  const std::uint64_t repeats = number == 0 ? 0 : (number - 1) / 26 + 1;
  if (repeats == 0 || repeats > 20) return std::to_string(number);
  return std::string(repeats, static_cast<char>('a' + (number - 1) % 26));
}

std::string upper(std::string text) {
  for (char& letter : text)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return text;
}

std::string number_in(char style, std::uint64_t number) {
  switch (style) {
    case 'D':
      return std::to_string(number);
    case 'r':
      return roman(number);
    case 'R':
      return upper(roman(number));
    case 'a':
      return letters(number);
    case 'A':
      return upper(letters(number));
    default:
      return {};
  }
}

}  // namespace

std::string page_label(const std::vector<PageLabelRange>& ranges, std::uint32_t page) {
  const auto after = std::ranges::upper_bound(ranges, page, {}, &PageLabelRange::first_page);
  if (after == ranges.begin()) return {};
  const auto& range = *std::prev(after);
  const std::uint64_t number = std::uint64_t{range.start} + (page - range.first_page);
  return clean_line(std::string(range.prefix.data()) + number_in(range.style, number), kMaxPageLabelBytes);
}

}  // namespace kyhop
