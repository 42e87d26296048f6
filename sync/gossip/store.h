// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sync/gossip/frontier.h"
#include "sync/record/chain.h"
#include "sync/record/record.h"

namespace kyhop {

inline constexpr std::size_t kMaxRunRecords = 1000;
inline constexpr std::size_t kMaxRunBytes = 256 * 1024;

/// Consecutive records of one log: `from`, `from` + 1, … before `to`.
struct LogRange {
  LogId log;
  Seq from{};
  Seq to{};
  friend bool operator==(const LogRange&, const LogRange&) = default;
};

/// Records and bytes on the wire of some ranges.
struct RunSize {
  std::uint64_t records = 0;
  std::uint64_t bytes = 0;
};

/// What became of a run that a peer sent.
struct RunReceipt {
  enum class Outcome {
    stored,          ///< `stored` says which; the frontier shows them already
    duplicate,       ///< all were here, or lie beyond a freeze point
    gap,             ///< nothing stored: the log ends here before the run starts
    unknown_author,  ///< nothing stored: no certificate of the device is known; it may come with the authority
    forked,          ///< the run proves a second history; the proof is stored and the frontier shows the freeze
    diverged,        ///< the run belongs to a second history that parted somewhere before `differs`
    doubtful,        ///< the signature of the record at `differs` is wrong, though the last one of the run is right: whoever sent it may
                     ///< not know. `stored` names what came before it, perhaps nothing
    refused,         ///< nothing stored: `reason`
  };
  Outcome outcome = Outcome::refused;
  LogRange stored;
  Seq differs{};          ///< for diverged: a place where both histories have a record and not the same one; for doubtful: see there
  std::string reason;     ///< for refused
  bool provable = false;  ///< for refused: the sender is at fault beyond doubt, as for a wrong signature; a full disk is not
};

/// The records of one council as synchronisation sees them. The owner implements it over its replica; all calls come from one thread
/// and finish before they return. frontier() is up to date after each of them.
///
/// A run is believed for its last signature, so an inner one may be wrong. It is looked at when it is first needed by itself (read_run(),
/// vouch(), a fork proof). A wrong one is erased with all that follows it in its log, to be fetched elsewhere: frontier() shows a shorter
/// log then. From there on every signature of that log is checked as it comes.
class SyncStore {
 public:
  virtual ~SyncStore() = default;

  virtual const Frontier& frontier() const = 0;

  /// Records of `range.log` from `range.from` on, at least one if there is one, else at most `max_records` of at most `max_bytes`
  /// together, and none at or after `range.to`. The signature of the last one was checked itself and is valid; what could not be given for
  /// a wrong one is erased.
  virtual std::vector<Record> read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) = 0;

  /// True when the record is held and the signature of this very copy is valid, so that it may stand alone or end a run: what is held may
  /// be another copy by now. One that is held and has a wrong signature is erased.
  virtual bool vouch(const Record& copy) = 0;

  /// How much read_run() would give for the whole range.
  virtual RunSize measure(const LogRange& range) = 0;

  /// Hash of one stored record.
  virtual std::optional<RecordHash> hash_at(const LogId& log, Seq seq) = 0;

  /// Checks and stores a run that names one log only by its records; see examine_run() for the rules.
  virtual RunReceipt receive_run(std::span<const Record> run) = 0;

  /// The proof with the earliest freeze point of a log.
  virtual std::optional<ForkProof> fork_proof(const LogId& log) = 0;

  /// `forked` when it froze the log, or froze it earlier than before; else duplicate, unknown_author or refused.
  virtual RunReceipt receive_fork_proof(const ForkProof& proof) = 0;
};

}  // namespace kyhop
