// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/meeting/commands/office.h"
#include "app/meeting/rules/schema.h"
#include "app/meeting/views/agenda.h"
#include "app/meeting/views/presence.h"

namespace kyhop {

/// `start` is ISO 8601, e.g. 2026-12-08T08:00.
Result<MeetingId> create_meeting(Office& office, const std::string& title, const std::string& start, const std::string& place,
                                 bool closed = false);

/// Fields that a command is to write; those without a value stay as they are.
struct MeetingEdit {
  std::optional<std::string> title, start, place;
  std::optional<bool> closed = {};
};
Result<void> edit_meeting(Office& office, const MeetingView& meeting, const MeetingEdit& edit);
/// What an edit of the same fields writes to take `edit` back.
MeetingEdit former(const MeetingView& meeting, const MeetingEdit& edit);

struct NewItem {
  std::string title;
  std::optional<EntityId> parent;
  std::int64_t minutes = 0;
  std::string presenter;
  std::string kind = {};   ///< see rules/item_kind.h; empty: discussion
  std::string rooms = {};  ///< of a group debate
};
/// At the end of the programme (of its parent's items).
Result<EntityId> add_item(Office& office, const MeetingView& meeting, const NewItem& item);
/// Before another item, or to the end.
Result<void> move_item(Office& office, const AgendaItemView& item, const std::optional<AgendaItemView>& before);
/// An item moves under another one, or to the top (zero), at the end of the items there. Refused (`parent`) under itself or below itself.
Result<void> put_under(Office& office, const AgendaItemView& item, const EntityId& parent);

struct ItemEdit {
  std::optional<std::string> title, presenter;
  std::optional<std::int64_t> minutes;
  std::optional<EntityId> parent;    ///< zero: the top
  std::optional<std::string> rank;   ///< only one that the item had before
  std::optional<std::string> state;  ///< waiting or postponed
  std::optional<std::string> kind, rooms;
};
/// Writes the fields that differ; nothing when none does.
Result<void> edit_item(Office& office, const AgendaItemView& item, const ItemEdit& edit);
/// What takes back what lies between two views of an item, and nothing else.
ItemEdit former(const AgendaItemView& before, const AgendaItemView& after);

/// Starts an item; the one that was running is finished by the same press.
Result<void> start_item(Office& office, const AgendaItemView& item);
Result<void> finish_item(Office& office, const AgendaItemView& item);

/// A break of so many minutes, or without a fixed end (0). Refused (`minutes`) for more than a day.
Result<void> begin_recess(Office& office, const MeetingView& meeting, std::int64_t minutes);
/// Ends the break; nothing when there is none. Starting an item does so too.
Result<void> end_recess(Office& office, const MeetingView& meeting);

/// Whether a bundle or a paper may be written to a file. Refused (`closed_sitting`) while a closed sitting goes on.
Result<void> may_export(Office& office);
/// Messages rest while a vote of this sitting runs, or go on (chat_pause.h). Nothing when that is so already.
Result<void> ask_chat_pause(Office& office, const MeetingView& meeting, bool pause);

Result<void> set_presence(Office& office, const MeetingView& meeting, const PersonId& person, Presence state);

}  // namespace kyhop
