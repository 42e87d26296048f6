// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/views/agenda.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace kyhop {

Result<std::vector<MeetingView>> meetings(Ledger& ledger) {
  KYHOP_ASSIGN(const auto entities, entities_of(ledger, EntityType::meeting));
  std::vector<MeetingView> list;
  for (const EntityState& e : entities)
    list.push_back({MeetingId::prefix_of(e.entity.view()), e.created, e.text(field::meeting_title), e.text(field::meeting_place),
                    e.text(field::meeting_start), e.text(field::meeting_end), e.text(field::meeting_state),
                    e.number(field::meeting_closed) != 0,
                    e.number(field::meeting_chat_pause) == kChatPauseAsked});
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return std::tie(a.start, a.id) < std::tie(b.start, b.id); });
  return list;
}

bool goes_on(const std::vector<AgendaItemView>& items) {
  const bool begun = std::any_of(items.begin(), items.end(), [](const AgendaItemView& item) { return item.started > 0; });
  const auto open = [](const AgendaItemView& item) { return item.state == item_state::waiting || item.state == item_state::now; };
  return begun && std::any_of(items.begin(), items.end(), open);
}

Result<std::optional<MeetingView>> closed_sitting(Ledger& ledger) {
  KYHOP_ASSIGN(const auto all, meetings(ledger));
  for (const MeetingView& meeting : all) {
    if (!meeting.closed) continue;
    KYHOP_ASSIGN(const auto items, agenda(ledger, meeting.id));
    if (goes_on(items)) return std::optional(meeting);
  }
  return std::optional<MeetingView>{};
}

Result<std::vector<AgendaItemView>> agenda(Ledger& ledger, const MeetingId& meeting) {
  KYHOP_ASSIGN(const auto entities, entities_of(ledger, EntityType::agenda_item));
  std::vector<AgendaItemView> items;
  for (const EntityState& e : entities) {
    const auto id = e.id(field::item_meeting);
    if (to_bytes(id.view()) != to_bytes(meeting.view())) continue;
    std::string state = e.text(field::item_state);
    if (state.empty()) state = item_state::waiting;
    items.push_back({e.entity, e.created, meeting, e.id(field::item_parent), e.text(field::item_title), e.text(field::item_rank),
                     e.text(field::item_presenter), std::move(state), e.number(field::item_minutes), e.number(field::item_started),
                     e.number(field::item_ended), e.text(field::item_kind), e.text(field::item_rooms)});
  }
  std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return std::tie(a.rank, a.id) < std::tie(b.rank, b.id); });

  // Children under their parents; what names no item here, or itself in a circle, stands at the top.
  std::vector<AgendaItemView> ordered;
  std::set<EntityId> placed;
  const std::function<void(const EntityId&)> place_children = [&](const EntityId& parent) {
    for (const auto& item : items)
      if (item.parent == parent && placed.insert(item.id).second) {
        ordered.push_back(item);
        place_children(item.id);
      }
  };
  place_children(EntityId{});
  for (const auto& item : items)
    if (placed.insert(item.id).second) {
      ordered.push_back(item);
      place_children(item.id);
    }
  return ordered;
}

}  // namespace kyhop
