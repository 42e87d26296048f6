// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "storage/replica/replica.h"
#include "sync/fold/reducer.h"
#include "sync/record/chain.h"
#include "sync/trust/authority.h"

namespace kyhop {

/// Time for the stamps of own records, in milliseconds since 1970. Injected: the ledger has no clock.
using WallClock = std::function<std::uint64_t()>;

/// This device as an author.
struct Identity {
  SigningKey signing;
  SealPair seal;
};

/// An own record before the ledger gives it its place in the log.
struct Draft {
  Kind kind = 0;
  Bytes body;
  std::vector<RecordHash> deps;
  std::uint16_t flags = 0;
};

/// What became of records from a peer or a bundle.
struct Received {
  enum class Outcome {
    stored,          ///< all of them are here now (some may have been before)
    gap,             ///< an earlier record of the log is missing; `next` says which
    unknown_author,  ///< no certificate for the device yet; ask again after the authority entries
    forked,          ///< the log has two histories; `proof` shows it
    frozen,          ///< beyond the freeze point of a forked log: not wanted
    doubtful,        ///< the signature of record `next` is wrong though the last one is right, so whoever sent it may not know; what came
                     ///< before it is stored
    refused,         ///< provably wrong: `error` says why
  };
  Outcome outcome = Outcome::stored;
  std::uint64_t stored = 0;  ///< how many were new
  Seq next{};
  std::optional<ForkProof> proof;
  std::optional<Error> error;
};

/// A difference that verify() found.
struct Problem {
  std::string what;
};

struct VerifyReport {
  std::uint64_t records = 0;
  std::vector<Problem> problems;
};

/// The one road of a record: stored in its author's log, waiting for what it depends on, judged by its author's rights, folded into the
/// shared tables, all in one transaction. Own records and records from peers take the same road. Several processes may have one replica
/// open; each transaction begins by taking notice of what the others stored. One thread per object.
class Ledger {
 public:
  /// `replica`, `reducer` and `random` must outlive the ledger. `identity` is nothing for a home that is not a member yet (an auditor's).
  static Result<std::unique_ptr<Ledger>> open(Replica& replica, Genesis genesis, std::optional<Identity> identity, Reducer& reducer,
                                              Random& random, WallClock clock);
  ~Ledger();

  const Genesis& genesis() const;
  const CouncilId& council() const { return genesis().council; }
  const Identity* identity() const;
  Replica& replica();
  Database& database();

  /// Takes notice of what other processes stored since; true when there was something. Cheap when nothing changed.
  Result<bool> refresh();
  const AuthoritySet& authority() const;
  /// The state of the authority set as it is here now.
  std::shared_ptr<const AuthorityState> state() const;
  /// The person whose device this is; nothing until its certificate is here, or after its revocation.
  std::optional<PersonId> own_person() const;
  /// The own log that new records go to.
  Result<LogId> own_log() const;

  /// Appends own records inside write().
  class Writer {
   public:
    virtual ~Writer() = default;
    /// Gives the draft its place in the log, signs, stores and folds it. A record that would have no effect is refused here with the rule's
    /// name.
    virtual Result<Record> append(Draft draft) = 0;
    virtual Database& database() = 0;
    /// The author's rights at the present heads.
    virtual Result<Rights> rights() = 0;
    /// As Ledger::vouch().
    virtual Result<bool> vouch(const RecordHash& record) = 0;
  };
  /// Runs `work` in one transaction (BEGIN IMMEDIATE); its failure rolls everything back. Records are durable when it returns.
  Result<void> write(const std::function<Result<void>(Writer&)>& work);

  /// Records of one log in order, from a peer. Verified by the last signature.
  Result<Received> receive(std::span<const Record> run);
  /// Many runs in one transaction, each judged for itself.
  Result<std::vector<Received>> receive_all(std::span<const std::vector<Record>> runs);

  /// One transaction around several receive(), add_fork_proof() and the like that `work` makes: what they stored is durable when this has
  /// returned, and nothing of it remains when it fails. Their listeners are called on the way.
  Result<void> together(const std::function<void()>& work);

  /// Checks, stores and obeys a fork proof: the log is frozen and what lies beyond loses its effect. True when it says something new.
  Result<bool> add_fork_proof(const ForkProof& proof);
  Result<std::vector<ForkProof>> fork_proofs();

  Result<std::optional<Record>> find(const RecordHash& hash);
  /// True when the record is here and its own signature is valid; it is checked now if nobody did. Needed before a record stands for
  /// itself: at the end of a run, in a live push, a proof, an acknowledgement. Where it is wrong the log is erased from its first wrong
  /// signature on, to be fetched elsewhere, and whatever had effect by it is folded again.
  Result<bool> vouch(const LogId& log, Seq seq);
  /// The same, and the signature of this copy is valid, which may differ from the one that is held.
  Result<bool> vouch(const Record& copy);
  /// Records of a log from `from`, at most so many and so many bytes (at least one); the last one is vouched for.
  Result<std::vector<Record>> read_run(const LogId& log, Seq from, std::size_t max_records, std::size_t max_bytes);

  /// Starts a new epoch of the own log, after a restore or a copy was noticed; the old one's end is named in its first record.
  Result<void> begin_epoch();
  /// Lets the own log begin with the epoch that this device's certificate names; for a device that has just become a member.
  Result<void> begin_first_epoch();

  /// Equal on all devices with the same records.
  Result<Hash256> fingerprint();
  /// Re-checks every chain, signature and right, folds everything anew beside the tables and compares. Writes nothing.
  Result<VerifyReport> verify();
  /// Throws the tables away and folds all records anew.
  Result<void> rebuild();

  /// Called after each commit that stored something, with the hashes in the order they were stored.
  void on_stored(std::function<void(std::span<const RecordHash>)> listener);
  /// Called after a log became shorter by vouch() or read_run(), or because a fork had to be proved.
  void on_erased(std::function<void(const LogId&)> listener);

 private:
  struct Parts;
  explicit Ledger(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace kyhop
