// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/polls/authority.h"
#include "app/meeting/polls/records.h"
#include "storage/base/error.h"

namespace kyhop::polls {

struct CosignDraft {
  Round round;
  RecordHash close;
};
struct PromiseDraft {
  Round round;
  std::vector<RecordHash> ballots;
  std::optional<Cosigned> cosigned;
};
struct CloseDraft {
  Round round;
  std::vector<RecordHash> promises;
  CloseContent content;
};

/// What a device owes a poll now, as witness or officer. Write the records in this order; read and write inside one transaction, so that
/// two processes of one home never answer twice; ask again afterwards, because one duty can lead to the next.
struct Duties {
  std::vector<std::vector<RecordHash>> acks;  ///< one ack record each
  std::optional<CosignDraft> cosign;
  std::optional<PromiseDraft> promise;
  std::optional<CloseDraft> close;

  bool none() const { return acks.empty() && !cosign && !promise && !close; }
};

/// The device that asks: its log in the epoch in force, and the authority heads it has.
struct Self {
  LogId log;
  Heads heads;
};

/// Duties that need no person. A device that is neither witness nor officer of the poll, or is one in another epoch, has none.
Duties duties(const PollRecords& records, const Authority& authority, const Self& self);

/// The round of the freeze that `officer` writes when a person asks to close, the first or a further time: the lowest of this officer
/// above every round asked for here. Rules of refusal: `not_officer`, `certified`, `voided`, `rounds`.
Result<Round> next_round(const PollRecords& records, const Authority& authority, const LogId& officer);

struct BallotDraft {
  std::uint32_t vote_seq = 0;
  std::optional<RecordHash> previous;
  std::uint32_t choice = 0;
};
/// The ballot that `person` writes for `option`. Rules of refusal: `not_eligible`, `closed`, `voided`, `revote`, `votes`; an unknown option
/// is a usage error.
Result<BallotDraft> draft_ballot(const PollRecords& records, const Authority& authority, const PersonId& person, std::string_view option);

/// Whether an officer may still switch to paper or hands. Rules of refusal: `not_officer`, `closed`, `voided`.
Result<void> may_void(const PollRecords& records, const Authority& authority, const LogId& officer);

}  // namespace kyhop::polls
