// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "app/meeting/commands/office.h"
#include "app/meeting/views/notes.h"
#include "sync/trust/conversation.h"

// Who can open what: the persons of a conversation, their devices, and the secret that all of them hold now.

namespace kyhop {

/// The persons who can read what is sealed to this audience, the author included. Refused (`audience`) for a group nobody belongs to.
Result<std::vector<PersonId>> readers(const AuthorityState& state, const PersonId& author, const AudienceView& audience);
ConversationId conversation_of(const CouncilId& council, const PersonId& author, const AudienceView& audience);

/// Clerk, secretaries and chairs, and `author`: those to whom drafts are sealed.
std::vector<PersonId> office_persons(const AuthorityState& state, const PersonId& author);

/// A secret of the conversation that exactly the active devices of `persons` hold: the newest one made by one of them, or a new one that is
/// handed out in the same transaction. A change of devices or members so always leads to a new epoch.
Result<EpochSecret> secret_for(Ledger& ledger, Ledger::Writer& writer, const ConversationId& conversation,
                               std::span<const PersonId> persons, Random& random);

/// Seals `plain` to the conversation and appends the record.
Result<Record> append_sealed(Ledger& ledger, Ledger::Writer& writer, Kind kind, ByteView plain, const EpochSecret& secret,
                             std::vector<RecordHash> deps, Random& random);

}  // namespace kyhop
