// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <variant>
#include <vector>

#include "app/meeting/polls/authority.h"
#include "app/meeting/polls/records.h"
#include "app/meeting/polls/verify.h"

// Inside of the room: the records of a poll in a form that forgets order and repetition.

namespace kyhop::polls {

/// What a witness did, in the order of its own log.
using Act = std::variant<const Ack*, const Promise*, const Cosign*>;
const Source& source_of(const Act& act);

struct WitnessLog {
  Seat seat;
  std::vector<Act> acts;
  std::set<RecordHash> acked;          ///< by acks before its first promise or cosignature
  std::vector<const Cosign*> cosigns;  ///< those that were not below an earlier promise or cosignature
  std::optional<Round> promised;       ///< the highest; a cosignature counts
  std::optional<Cosigned> cosigned;    ///< the highest
  bool locked() const { return promised.has_value(); }
};

/// Whether a ballot follows the ballots it names.
enum class Order { follows, broken, unknown };

struct Index {
  /// Both arguments outlive the index.
  Index(const PollRecords& records, const Authority& authority);

  const PollRecords& records;
  const Authority& authority;
  const PollOpen& open;
  PollId poll;

  std::map<RecordHash, const Ballot*> ballots;
  std::map<RecordHash, Order> orders;                                     ///< of every ballot
  std::map<RecordHash, const Promise*> promises;                          ///< of witnesses
  std::map<RecordHash, const Close*> closes;                              ///< of officers in their own rounds
  std::map<Round, const Freeze*> freezes;                                 ///< of officers in their own rounds
  std::vector<const Void*> voids;                                         ///< of officers, by hash
  std::vector<WitnessLog> witnesses;                                      ///< in the order of the poll
  std::map<std::pair<Round, RecordHash>, std::set<RecordHash>> cosigned;  ///< (round, close) → effective cosignatures, one per witness

  /// The check of a close of this index, made once.
  const CloseVerification& verified(const Close& close) const;
  /// The (round, close) pairs with w cosignatures that are not known to be wrong, lowest round first.
  std::vector<std::pair<Round, RecordHash>> certified() const;
  /// How many distinct witnesses acked a ballot.
  std::uint32_t acks_of(const RecordHash& ballot) const;
  /// The place of a log in the list of officers.
  std::optional<std::uint32_t> officer(const LogId& log) const;
  const WitnessLog* witness(const LogId& log) const;
  bool has_vote(const PersonId& person) const;
  /// What is wrong with a ballot whatever else there is; counted when nothing. Its order must be known.
  Verdict by_itself(const Ballot& ballot) const;

 private:
  void index_ballots();
  void index_officers();
  void index_witnesses();
  void follow(WitnessLog& witness);

  mutable std::map<RecordHash, CloseVerification> checks_;
};

}  // namespace kyhop::polls
