// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "sync/gossip/store.h"

namespace kyhop {

/// One log as a store holds it, for the rules of intake.
class LogReader {
 public:
  virtual ~LogReader() = default;
  /// Number of records held, beyond a freeze too.
  virtual Seq next() const = 0;
  virtual std::optional<LogFreeze> freeze() const = 0;
  virtual std::optional<RecordHash> hash_at(Seq seq) const = 0;
  virtual std::optional<Record> record_at(Seq seq) const = 0;
  /// Each signature of this log is checked as it comes, because one was wrong before.
  virtual bool is_doubted() const { return false; }
};

/// Says whether a record's own signature is valid; a store may answer from what it checked before.
using SignatureCheck = std::function<bool(const Record&)>;

/// What a store has to do with a run.
struct Intake {
  RunReceipt receipt;              ///< `stored` names what is to be appended
  std::span<const Record> append;  ///< the part of the run to append, the last signature of which was checked itself; empty unless the
                                   ///< outcome is stored or doubtful
  std::optional<ForkProof> proof;  ///< for forked: to be kept
  std::optional<Seq> spoiled;      ///< the held record at this place has a wrong signature and is to be erased
};

/// The rules for taking in consecutive records of a log whose author is known: one log and council, gap-free, hashes chain, the last
/// signature valid, continuing what is held. What is held already is compared by hash; a difference gives a fork proof when the run shows
/// the place where the histories part, and `diverged` when that lies before the run. Nothing beyond a freeze is appended, and nothing
/// from a wrong inner signature on that has to be looked at.
Intake examine_run(std::span<const Record> run, const CouncilId& council, const LogReader& log, const SignatureCheck& signature_valid);

}  // namespace kyhop
