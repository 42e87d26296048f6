// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/rules/schema.h"

#include <algorithm>
#include <array>

namespace kyhop {

namespace {

constexpr std::array kMeetingFields{
    FieldSpec{field::meeting_title, "title", FieldKind::text, 400},   FieldSpec{field::meeting_number, "number", FieldKind::text, 60},
    FieldSpec{field::meeting_kind, "kind", FieldKind::text, 60},      FieldSpec{field::meeting_place, "place", FieldKind::text, 400},
    FieldSpec{field::meeting_start, "start", FieldKind::text, 40},    FieldSpec{field::meeting_end, "end", FieldKind::text, 40},
    FieldSpec{field::meeting_closed, "closed", FieldKind::number, 0}, FieldSpec{field::meeting_state, "state", FieldKind::text, 20},
    FieldSpec{field::meeting_chat_pause, "chat_pause", FieldKind::number, 0},
};

constexpr std::array kItemFields{
    FieldSpec{field::item_title, "title", FieldKind::text, 400},     FieldSpec{field::item_meeting, "meeting", FieldKind::id, 0},
    FieldSpec{field::item_parent, "parent", FieldKind::id, 0},       FieldSpec{field::item_rank, "rank", FieldKind::text, 120},
    FieldSpec{field::item_kind, "kind", FieldKind::text, 60},        FieldSpec{field::item_presenter, "presenter", FieldKind::text, 400},
    FieldSpec{field::item_minutes, "minutes", FieldKind::number, 0}, FieldSpec{field::item_state, "state", FieldKind::text, 20},
    FieldSpec{field::item_started, "started", FieldKind::number, 0}, FieldSpec{field::item_ended, "ended", FieldKind::number, 0},
    FieldSpec{field::item_rooms, "rooms", FieldKind::text, 2000},
};

constexpr std::array kSeatFields{
    FieldSpec{field::seat_person, "person", FieldKind::id, 0},
    FieldSpec{field::seat_label, "label", FieldKind::text, 12},
};

constexpr std::array kEntities{
    EntitySpec{EntityType::meeting, "meeting", kMeetingFields},
    EntitySpec{EntityType::agenda_item, "agenda_item", kItemFields},
    EntitySpec{EntityType::seat, "seat", kSeatFields},
};

}  // namespace

const FieldSpec* EntitySpec::field(std::uint32_t number) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [number](const FieldSpec& f) { return f.number == number; });
  return found == fields.end() ? nullptr : &*found;
}

const FieldSpec* EntitySpec::field(std::string_view wanted) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [wanted](const FieldSpec& f) { return f.name == wanted; });
  return found == fields.end() ? nullptr : &*found;
}

const EntitySpec* entity_spec(std::uint32_t type) {
  const auto found =
      std::find_if(kEntities.begin(), kEntities.end(), [type](const EntitySpec& e) { return static_cast<std::uint32_t>(e.type) == type; });
  return found == kEntities.end() ? nullptr : &*found;
}

const EntitySpec& entity_spec(EntityType type) {
  return *entity_spec(static_cast<std::uint32_t>(type));
}

}  // namespace kyhop
