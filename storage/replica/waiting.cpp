// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/waiting.h"

namespace kyhop {

namespace {

Result<std::vector<RecordHash>> read_hashes(Statement& rows) {
  std::vector<RecordHash> hashes;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return hashes;
    hashes.push_back(rows.id<RecordHash>(0));
  }
}

}  // namespace

Result<void> WaitingRecords::wait_for(const RecordHash& record, std::span<const RecordHash> missing) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  for (const RecordHash& hash : missing) {
    KYHOP_TRY(database_->run("INSERT OR IGNORE INTO waiting(record, missing) VALUES(?,?)", record, hash));
  }
  return transaction.commit();
}

Result<std::vector<RecordHash>> WaitingRecords::take_released(const RecordHash& arrived) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  std::vector<RecordHash> released;
  {
    KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT record FROM waiting w WHERE missing=?1 AND NOT EXISTS"
                                                    "(SELECT 1 FROM waiting o WHERE o.record=w.record AND o.missing<>?1) ORDER BY record"));
    rows.bind(arrived);
    KYHOP_ASSIGN(released, read_hashes(rows));
  }
  KYHOP_TRY(database_->run("DELETE FROM waiting WHERE missing=?", arrived));
  KYHOP_TRY(transaction.commit());
  return released;
}

Result<void> WaitingRecords::forget(const RecordHash& record) {
  return database_->run("DELETE FROM waiting WHERE record=?", record);
}

Result<void> WaitingRecords::clear() {
  return database_->run("DELETE FROM waiting");
}

Result<bool> WaitingRecords::is_waiting(const RecordHash& record) const {
  KYHOP_ASSIGN(const auto found, database_->integer("SELECT 1 FROM waiting WHERE record=?", record));
  return found.has_value();
}

Result<std::uint64_t> WaitingRecords::count() const {
  KYHOP_ASSIGN(const auto count, database_->integer("SELECT count(DISTINCT record) FROM waiting"));
  return static_cast<std::uint64_t>(count.value_or(0));
}

Result<std::vector<RecordHash>> WaitingRecords::missing(std::size_t limit) const {
  KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT DISTINCT missing FROM waiting ORDER BY missing LIMIT ?"));
  rows.bind(limit);
  return read_hashes(rows);
}

Result<std::vector<std::pair<RecordHash, RecordHash>>> WaitingRecords::all(std::size_t limit) const {
  KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT record, missing FROM waiting ORDER BY record, missing LIMIT ?"));
  rows.bind(limit);
  std::vector<std::pair<RecordHash, RecordHash>> pairs;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return pairs;
    pairs.emplace_back(rows.id<RecordHash>(0), rows.id<RecordHash>(1));
  }
}

}  // namespace kyhop
