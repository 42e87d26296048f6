// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyhop {

/// Kinds of an agenda item, as its field item_kind holds them. Empty, or what nobody's program wrote, counts as discussion.
namespace item_kind {
inline constexpr std::string_view discussion = "discussion", questioning = "questioning", group_debate = "group_debate", vote = "vote";
}
/// One of these tokens, for a command that is to write it.
bool is_item_kind(std::string_view text);
/// The kind that counts.
std::string_view item_kind_of(std::string_view field);

/// Where a group debates: of «Tổ 1: Phòng 201; Tổ 2: Hội trường B» what stands after its name. Names are compared without case, marks and
/// spaces around. Empty where nothing is said.
std::string room_of(std::string_view rooms, std::string_view group);

}  // namespace kyhop
