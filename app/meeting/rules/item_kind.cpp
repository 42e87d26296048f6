// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/item_kind.h"

#include <algorithm>
#include <array>

#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr std::array kKinds{item_kind::discussion, item_kind::questioning, item_kind::group_debate, item_kind::vote};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

}  // namespace

bool is_item_kind(std::string_view text) {
  return std::find(kKinds.begin(), kKinds.end(), text) != kKinds.end();
}

std::string_view item_kind_of(std::string_view field) {
  const auto known = std::find(kKinds.begin(), kKinds.end(), field);
  return known == kKinds.end() ? item_kind::discussion : *known;
}

std::string room_of(std::string_view rooms, std::string_view group) {
  if (trimmed(group).empty()) return {};
  const std::string wanted = folded(trimmed(group));
  while (!rooms.empty()) {
    const std::size_t end = std::min(rooms.find(';'), rooms.size());
    const std::string_view one = rooms.substr(0, end);
    const std::size_t colon = one.find(':');
    if (colon != one.npos && folded(trimmed(one.substr(0, colon))) == wanted) return std::string(trimmed(one.substr(colon + 1)));
    rooms.remove_prefix(std::min(end + 1, rooms.size()));
  }
  return {};
}

}  // namespace kyhop
