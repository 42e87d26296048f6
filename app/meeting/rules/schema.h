// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kyhop {

/// Forms of the meeting: entities whose fields are registers. A new form is an entry here and in the permission table.
enum class EntityType : std::uint32_t { meeting = 1, agenda_item = 2, seat = 3 };

enum class FieldKind { text, number, id };

/// A field's number stands in records and never changes its meaning.
struct FieldSpec {
  std::uint32_t number;
  std::string_view name;
  FieldKind kind;
  std::size_t max_bytes;  ///< of a text
};

struct EntitySpec {
  EntityType type;
  std::string_view name;
  std::span<const FieldSpec> fields;

  const FieldSpec* field(std::uint32_t number) const;
  const FieldSpec* field(std::string_view name) const;
};

const EntitySpec* entity_spec(std::uint32_t type);
const EntitySpec& entity_spec(EntityType type);

namespace field {
// EntityType::meeting
inline constexpr std::uint32_t meeting_title = 1, meeting_number = 2, meeting_kind = 3, meeting_place = 4, meeting_start = 5,
                               meeting_end = 6, meeting_closed = 7, meeting_state = 8, meeting_chat_pause = 9;
// EntityType::agenda_item
inline constexpr std::uint32_t item_title = 1, item_meeting = 2, item_parent = 3, item_rank = 4, item_kind = 5, item_presenter = 6,
                               item_minutes = 7, item_state = 8, item_started = 9, item_ended = 10, item_rooms = 11;
// EntityType::seat
inline constexpr std::uint32_t seat_person = 1, seat_label = 2;
}  // namespace field

/// Value of the field meeting_chat_pause when the chair wants no messages while a vote runs; any other: they go on.
inline constexpr std::int64_t kChatPauseAsked = 1;

/// States of an agenda item, as its field item_state holds them.
namespace item_state {
inline constexpr std::string_view waiting = "waiting", now = "now", done = "done", postponed = "postponed";
}

}  // namespace kyhop
