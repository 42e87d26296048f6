// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <deque>
#include <set>

#include "sync/fold/ledger.h"

namespace kyhop {

inline constexpr std::string_view kForkEvidence = "fork";
/// Logs in which a wrong inner signature was found; key: device ‖ epoch.
inline constexpr std::string_view kDoubtEvidence = "doubt";

/// The own log as the settings of the replica name it.
struct OwnLog {
  LogId log;
  std::optional<Continuation> continues;  ///< of its first record
  RecordHash continues_hash;
};

/// What the ledger does inside a transaction. Split over engine_*.cpp by concern: own records, peers' records, folding, checking.
class FoldEngine : public RecordLookup {
 public:
  FoldEngine(Replica& replica_, Genesis genesis, std::optional<Identity> identity_, Reducer& reducer_, Random& random_, WallClock clock_);

  Result<void> prepare();
  /// BEGIN IMMEDIATE, notice of what others stored, `work`, COMMIT; then the listener hears what was stored. On failure nothing remains.
  Result<void> transaction(const std::function<Result<void>()>& work);
  /// BEGIN IMMEDIATE, several transactions as savepoints, COMMIT.
  Result<void> together(const std::function<void()>& work);
  /// Hashes that other processes stored since the last notice.
  Result<std::vector<RecordHash>> take_notice();

  // Own records (engine_own.cpp)
  Result<OwnLog> own_log() const;
  Result<Record> append_own(Draft draft);
  Result<Rights> own_rights() const;
  Result<void> begin_epoch(std::optional<Epoch> named = std::nullopt);

  // Peers' records (engine_peer.cpp)
  Result<Received> receive(std::span<const Record> run);
  Result<bool> obey(const ForkProof& proof);
  Result<std::vector<Record>> read_run(const LogId& log, Seq from, std::size_t max_records, std::size_t max_bytes);

  // Signatures that nobody looked at (engine_doubt.cpp)
  Result<bool> vouch(const LogId& log, Seq seq);
  Result<bool> vouch(const RecordHash& hash);
  Result<bool> vouch(const Record& copy);

  // Folding (engine_fold.cpp)
  Result<std::optional<Refusal>> take_effect_or_wait(const Record& record);
  Result<void> fold_everything();
  Result<std::optional<Record>> find(const RecordHash& hash) const override;

  // Checking (engine_verify.cpp)
  Result<Hash256> fingerprint() const;
  Result<VerifyReport> verify();

  Replica& replica;
  AuthoritySet authority;
  std::optional<Identity> identity;
  std::function<void(std::span<const RecordHash>)> listener;
  std::function<void(const LogId&)> erased_listener;

 private:
  Result<void> load_authority();
  Result<std::uint64_t> count_evidence() const;
  Result<bool> vouch(std::optional<StoredRecord> stored);
  Result<void> erase_from_first_wrong(const LogId& log);
  Result<bool> checks_each(std::span<const Record> run) const;
  Result<void> store(std::span<const Record> run, bool each_checked);
  Result<std::vector<Record>> read_batch(const LogId& log, Seq from) const;
  Result<bool> is_beyond_freeze(const RecordHeader& header) const;
  Result<std::vector<RecordHash>> missing_of(const Record& record) const;
  Result<std::optional<Refusal>> fold(const Record& record);
  Result<std::optional<Refusal>> fold_authority(const Record& record);
  Result<void> release_after(const RecordHash& stored);
  Result<void> take_back(const RecordHash& record);
  Result<void> fold_each_once();
  Result<void> fold_again(const LogId& log, std::uint64_t from);
  Result<void> fold_device_again(const DeviceId& device);
  Result<bool> is_off_branch(const LogId& log, std::span<const CutPoint> cuts) const;
  Result<void> check_branch(const LogId& log);
  Result<void> freeze_again(const LogId& log, Seq from);
  Result<void> hold_back_dependents(const LogId& log, Seq from);
  Result<void> note_clock(Hlc remote);
  Result<Hlc> last_clock() const;
  std::vector<TableSpec> all_shared_tables() const;
  Result<void> verify_logs(VerifyReport& report) const;

  Reducer& reducer_;
  Random& random_;
  WallClock clock_;
  std::uint64_t noticed_ = 0;       ///< arrival number of the last record that authority_ and the listener know of
  std::uint64_t evidence_ = 0;      ///< pieces that `authority` takes account of
  std::vector<RecordHash> stored_;  ///< in this transaction
  std::vector<LogId> erased_;       ///< likewise: logs that are shorter now
  bool in_transaction_ = false;
  std::optional<std::pair<LogId, Seq>> unjudged_;  ///< from here on the run that is being received is stored and not folded yet
  std::set<RecordHash> unjudged_entries_;          ///< authority entries that a rebuild has not come to yet
  bool folding_everything_ = false;                ///< every record will be folded once; nothing is folded again on the way
};

Result<Record> to_record(StoredRecord stored);

}  // namespace kyhop
