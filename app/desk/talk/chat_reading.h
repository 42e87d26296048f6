// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/desk/talk/chat.h"
#include "app/meeting/commands/office.h"

namespace kyhop {

/// Everything that is here of the chat, as its person reads it.
struct HeardChat {
  QList<HeardMessage> messages;
  Listener listener;
  QHash<QString, std::uint64_t> arrived;  ///< by conversation, milliseconds: what was written until then is on another device
  bool to_everyone = false;
};
/// Takes note of what has arrived elsewhere by now; `seen` is the conversation that is before the person's eyes.
Result<HeardChat> hear(Office& office, const QString& seen);

/// Those who read a conversation, oneself included.
int readers_of(const AuthorityState& state, const QString& key);

}  // namespace kyhop
