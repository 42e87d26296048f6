// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/staged_runs.h"

#include <algorithm>
#include <limits>

#include "storage/crypto/crypto.h"

namespace kyhop {

Result<StagedRuns::Staged> StagedRuns::stage(const StagedRun& run, std::uint64_t quota) {
  constexpr auto kMaxNumber = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (number(run.first) > kMaxNumber) return fail(ErrorCode::integrity, "a run of records", "its first number is beyond any log");
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  const Hash256 digest = hash256("kyhop staged run", {run.bytes});
  KYHOP_ASSIGN(const auto known, database_->integer("SELECT 1 FROM staged_runs WHERE digest=?", digest));
  if (known) return Staged::known;
  KYHOP_ASSIGN(const std::uint64_t used, bytes());
  if (run.bytes.size() > quota || used > quota - run.bytes.size()) return Staged::quota_full;
  KYHOP_TRY(database_->run("INSERT INTO staged_runs(digest, device, epoch, first_seq, records, size, bytes) VALUES(?,?,?,?,?,?,?)", digest,
                           run.log.device, run.log.epoch, run.first, run.records, run.bytes.size(), run.bytes));
  KYHOP_TRY(transaction.commit());
  return Staged::added;
}

Result<std::vector<StagedRun>> StagedRuns::take(const LogId& log, Seq next) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  std::vector<StagedRun> runs;
  {
    KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT first_seq, records, bytes FROM staged_runs "
                                                    "WHERE device=? AND epoch=? AND first_seq<=? ORDER BY first_seq, digest"));
    rows.bind(log.device, log.epoch, next);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      runs.push_back({log, Seq{rows.unsigned_integer(0)}, rows.unsigned_integer(1), rows.bytes(2)});
    }
  }
  KYHOP_TRY(database_->run("DELETE FROM staged_runs WHERE device=? AND epoch=? AND first_seq<=?", log.device, log.epoch, next));
  KYHOP_TRY(transaction.commit());
  return runs;
}

Result<std::vector<LogId>> StagedRuns::logs() const {
  KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT DISTINCT device, epoch FROM staged_runs"));
  rows.bind();
  std::vector<LogId> logs;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    logs.push_back({rows.id<DeviceId>(0), Epoch{rows.unsigned_integer(1)}});
  }
  std::sort(logs.begin(), logs.end());
  return logs;
}

Result<std::uint64_t> StagedRuns::bytes() const {
  KYHOP_ASSIGN(const auto bytes, database_->integer("SELECT sum(size) FROM staged_runs"));
  return static_cast<std::uint64_t>(bytes.value_or(0));
}

Result<std::uint64_t> StagedRuns::records() const {
  KYHOP_ASSIGN(const auto records, database_->integer("SELECT sum(records) FROM staged_runs"));
  return static_cast<std::uint64_t>(records.value_or(0));
}

Result<void> StagedRuns::clear() {
  return database_->run("DELETE FROM staged_runs");
}

}  // namespace kyhop
