// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/meeting/commands/office.h"
#include "app/meeting/rules/schema.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/presence.h"

namespace kyhop {

/// `start` is ISO 8601, e.g. 2026-12-08T08:00.
Result<MeetingId> create_meeting(Office& office, const std::string& title, const std::string& start, const std::string& place);

struct NewItem {
  std::string title;
  std::optional<EntityId> parent;
  std::int64_t minutes = 0;
  std::string presenter;
};
/// At the end of the programme (of its parent's items).
Result<EntityId> add_item(Office& office, const MeetingView& meeting, const NewItem& item);
/// Before another item, or to the end.
Result<void> move_item(Office& office, const AgendaItemView& item, const std::optional<AgendaItemView>& before);
/// Starts an item; the one that was running is finished by the same press.
Result<void> start_item(Office& office, const AgendaItemView& item);
Result<void> finish_item(Office& office, const AgendaItemView& item);

Result<void> set_presence(Office& office, const MeetingView& meeting, const PersonId& person, Presence state);

}  // namespace kyhop
