// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/views/registers.h"

namespace kyhop {

struct MeetingView {
  MeetingId id;
  RecordHash created;
  std::string title, place, start, end, state;
  bool closed = false;  ///< decided to be held without guests, press and the public
  bool chat_pause = false;  ///< the chair wants no messages while a vote runs
};
/// By start, then id.
Result<std::vector<MeetingView>> meetings(Ledger& ledger);

struct AgendaItemView {
  EntityId id;
  RecordHash created;
  MeetingId meeting;
  EntityId parent;  ///< zero at the top
  std::string title, rank, presenter, state;
  std::int64_t minutes = 0, started = 0, ended = 0;
  std::string kind;   ///< see rules/item_kind.h; empty: discussion
  std::string rooms;  ///< of a group debate, see room_of()
};
/// The sitting goes on: some item was begun, and not all are done or postponed.
bool goes_on(const std::vector<AgendaItemView>& items);
/// The first closed sitting that goes on now.
Result<std::optional<MeetingView>> closed_sitting(Ledger& ledger);

/// In the order of the programme: by rank, then id; a parent before its children.
Result<std::vector<AgendaItemView>> agenda(Ledger& ledger, const MeetingId& meeting);

}  // namespace kyhop
