// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "sync/fold/ledger.h"
#include "sync/gossip/intake.h"
#include "sync/gossip/store.h"

namespace kyhop {

/// The replica as synchronisation sees it. Keeps the frontier in memory; whoever listens to Ledger::on_stored() and on_erased() passes
/// everything on to note_stored() and note_erased(). A failing database shows as nothing to give and nothing taken, and in take_problem().
class LedgerStore final : public SyncStore {
 public:
  static Result<std::unique_ptr<LedgerStore>> open(Ledger& ledger);

  const Frontier& frontier() const override { return frontier_; }
  std::vector<Record> read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) override;
  bool vouch(const Record& copy) override;
  RunSize measure(const LogRange& range) override;
  std::optional<RecordHash> hash_at(const LogId& log, Seq seq) override;
  RunReceipt receive_run(std::span<const Record> run) override;
  std::optional<ForkProof> fork_proof(const LogId& log) override;
  RunReceipt receive_fork_proof(const ForkProof& proof) override;

  /// To be called from Ledger::on_stored().
  void note_stored(std::span<const RecordHash> hashes);
  /// To be called from Ledger::on_erased().
  void note_erased(const LogId& log);
  /// The records of note_stored() since the last call, those of one log in order.
  std::vector<Record> take_fresh() { return std::exchange(fresh_, {}); }
  /// What was noted last is not stored after all: forgets it and reads all ends of logs anew.
  void take_back();
  /// Reads all ends of logs anew, after another process wrote; gives the logs that are frozen now, or earlier than before.
  Result<std::vector<LogId>> reload();
  std::optional<Error> take_problem() { return std::exchange(problem_, std::nullopt); }

 private:
  explicit LedgerStore(Ledger& ledger) : ledger_(ledger) {}

  Result<void> note_many();
  Result<Record> stored_record(const RecordHash& hash);
  Result<void> update(const LogHead& head);
  Result<void> update(const LogId& log);
  Result<RunReceipt> take(std::span<const Record> run);
  Result<RunReceipt> append(std::span<const Record> run);
  Result<RunReceipt> obey(const ForkProof& proof);
  void note(Error error) { problem_ = std::move(error); }

  Ledger& ledger_;
  Frontier frontier_;
  std::optional<DeviceId> writer_;
  std::vector<Record> fresh_;
  std::span<const Record> receiving_;  ///< what receive_run() hands to the ledger: need not be read again when it was stored
  std::optional<Error> problem_;
};

}  // namespace kyhop
