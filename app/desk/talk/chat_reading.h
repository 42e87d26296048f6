// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/talk/chat.h"
#include "app/meeting/commands/office.h"

namespace kyhop {

/// Everything that is here of the chat, as its person reads it.
struct HeardChat {
  QList<HeardMessage> messages;
  ChatReader reader;
  QHash<QString, std::uint64_t> arrived;  ///< by conversation, milliseconds: what was written until then is on another device
  bool to_everyone = false;
};
/// Takes note of what has arrived elsewhere by now; `seen` is the conversation that is before the person's eyes.
Result<HeardChat> hear(Office& office, const QString& seen);

/// The agenda item whose conversation this is; zero: of none.
EntityId item_of(const QString& key);
/// Its title; empty when it is not here.
Result<QString> item_title(Ledger& ledger, const EntityId& item);

/// Those who read a conversation, oneself included.
int readers_of(const AuthorityState& state, const QString& key);

}  // namespace kyhop
