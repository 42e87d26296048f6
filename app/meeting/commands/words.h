// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>

#include "app/meeting/commands/office.h"
#include "app/meeting/views/notes.h"
#include "app/meeting/views/papers.h"

// What people write to each other and to themselves: notes and messages.

namespace kyhop {

struct NewNote {
  std::uint32_t page = 1;
  std::string kind = "sticky";
  std::string text;
  std::string quote;
  AudienceView audience{AudienceView::Sort::own, {}, {}};
  std::optional<NotePlace> place;  ///< nothing: the page as a whole
};
Result<RecordHash> add_note(Office& office, const RevisionView& paper, const NewNote& note);
/// Only its author can.
Result<void> delete_note(Office& office, const RecordHash& note);

/// What a message is about; zero: none.
struct MessageLink {
  EntityId paper;
  std::uint32_t page = 0;
  EntityId item = {};  ///< the message stands in this agenda item's conversation, which everyone reads; only to everyone
};
/// Refused (`chat.pause`) while the chair lets messages rest, but for officers. Nothing when the recipient has no device yet: the message waits here and is sealed by send_waiting() when the certificate has come.
Result<std::optional<RecordHash>> send_message(Office& office, const AudienceView& to, const std::string& text, const MessageLink& link = {});
/// Only its author can. Devices that were off meanwhile may have shown it.
Result<void> delete_message(Office& office, const MessageView& message);
/// Sends what waited for a device, when messages need not rest. True when something was sent.
Result<bool> send_waiting(Office& office);

}  // namespace kyhop
