// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meeting/records/note_place.h"
#include "sync/fold/ledger.h"

namespace kyhop {

/// Who can read a note or message. `name` is the group's.
struct AudienceView {
  enum class Sort { everyone, own, person, group } sort = Sort::everyone;
  PersonId person;
  std::string group;
};

struct NoteView {
  RecordHash id;
  EntityId paper;
  RecordHash revision;
  std::uint32_t page = 0;
  std::string kind, text, quote;
  PersonId author;
  AudienceView audience;
  Hlc at;                          ///< orders what one person writes within a millisecond
  std::uint64_t at_ms = 0;
  std::optional<NotePlace> place;  ///< nothing: the page as a whole
};
/// Notes that this device can read, not deleted, by (time, hash); of one paper when it is given.
Result<std::vector<NoteView>> notes(Ledger& ledger, const std::optional<EntityId>& paper);

struct MessageView {
  RecordHash id;
  PersonId from;
  AudienceView to;
  std::string text;
  EntityId paper;
  std::uint32_t page = 0;
  EntityId item;  ///< in whose conversation it stands, of one to everyone; zero: none
  Hlc at;
  std::uint64_t at_ms = 0;
  bool waiting_for_device = false;  ///< «chờ thiết bị»: written here, sealed when the recipient has a device
  std::int64_t waiting = 0;         ///< its number among those that wait
};
/// Messages that this device can read, by (time, hash). What came from others in a pause of the chair's (chat_pause.h) is not among them
/// before it is over, for a person who may not write either.
Result<std::vector<MessageView>> messages(Ledger& ledger);

}  // namespace kyhop
