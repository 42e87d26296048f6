// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/record_log.h"

#include <limits>
#include <string>

#include "storage/replica/log_heads.h"

namespace kyhop {

namespace {

constexpr auto kMaxNumber = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

// The order of the columns is what read() expects.
#define KYHOP_RECORD_COLUMNS \
  "SELECT r.received, l.device, l.epoch, r.seq, r.hash, r.kind, r.hlc, r.sig_ok, r.header, r.body, r.signature FROM "

StoredRecord read(const Statement& row) {
  StoredRecord record;
  record.received = row.unsigned_integer(0);
  record.log = {row.id<DeviceId>(1), Epoch{row.unsigned_integer(2)}};
  record.seq = Seq{row.unsigned_integer(3)};
  record.hash = row.id<RecordHash>(4);
  record.kind = static_cast<std::uint16_t>(row.integer(5));
  record.hlc = row.unsigned_integer(6);
  record.sig_ok = row.boolean(7);
  record.header = row.bytes(8);
  record.body = row.optional_bytes(9);
  record.signature = row.id<Signature>(10);
  return record;
}

Result<std::optional<StoredRecord>> read_one(Result<Statement> statement, const auto&... values) {
  if (!statement) return tl::make_unexpected(std::move(statement).error());
  statement->bind(values...);
  KYHOP_ASSIGN(const bool found, statement->step());
  if (!found) return std::optional<StoredRecord>{};
  return std::optional<StoredRecord>(read(*statement));
}

std::size_t size_of(const StoredRecord& record) {
  return record.header.size() + (record.body ? record.body->size() : 0) + Signature::size;
}

Result<void> check_place(const LogHead& head, const StoredRecord& record) {
  const std::string what = "record " + std::to_string(number(record.seq)) + " of device " + record.log.device.hex().substr(0, 8);
  if (record.seq != head.next) {
    return fail(ErrorCode::integrity, what, "the log expects number " + std::to_string(number(head.next)), "fetch what lies between first");
  }
  if (head.frozen && record.seq >= head.frozen->next) {
    return fail(ErrorCode::integrity, what,
                "the log is frozen from number " + std::to_string(number(head.frozen->next)) +
                    " on, because its "
                    "device wrote two histories");
  }
  return {};
}

}  // namespace

Result<std::uint64_t> RecordLog::append(const StoredRecord& record) {
  KYHOP_TRY(append_many({&record, 1}));
  return static_cast<std::uint64_t>(database_->last_insert_rowid());
}

Result<void> RecordLog::append_many(std::span<const StoredRecord> records) {
  if (records.empty()) return {};
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  LogHeads heads(*database_);
  KYHOP_ASSIGN(Statement insert, database_->prepare("INSERT INTO records(log_id, seq, hash, kind, hlc, sig_ok, header, body, signature) "
                                                    "VALUES(?,?,?,?,?,?,?,?,?)"));
  LogHeads::Entry* entry = nullptr;
  for (const StoredRecord& record : records) {
    if (entry == nullptr || entry->head.log != record.log) {
      KYHOP_ASSIGN(entry, heads.find_or_create(record.log));
    }
    KYHOP_TRY(check_place(entry->head, record));
    insert.bind(entry->id, record.seq, record.hash, record.kind, record.hlc, record.sig_ok, record.header, record.body, record.signature);
    KYHOP_TRY(insert.finish());
    entry->head.next = next(record.seq);
    entry->head.head = record.hash;
    entry->moved = true;
  }
  KYHOP_TRY(heads.save());
  return transaction.commit();
}

Result<std::optional<StoredRecord>> RecordLog::find(const RecordHash& hash) const {
  return read_one(database_->prepare(KYHOP_RECORD_COLUMNS "records r JOIN logs l USING(log_id) WHERE r.hash=?"), hash);
}

Result<bool> RecordLog::contains(const RecordHash& hash) const {
  KYHOP_ASSIGN(const auto found, database_->integer("SELECT 1 FROM records WHERE hash=?", hash));
  return found.has_value();
}

Result<bool> RecordLog::counts(const RecordHash& hash) const {
  KYHOP_ASSIGN(const auto found, database_->integer("SELECT 1 FROM records r JOIN logs l USING(log_id) WHERE r.hash=? "
                                                    "AND (l.frozen_next IS NULL OR r.seq<l.frozen_next)",
                                                    hash));
  return found.has_value();
}

Result<std::optional<StoredRecord>> RecordLog::at(const LogId& log, Seq seq) const {
  return read_one(database_->prepare(KYHOP_RECORD_COLUMNS "logs l JOIN records r USING(log_id) WHERE l.device=? AND l.epoch=? AND r.seq=?"),
                  log.device, log.epoch, seq);
}

Result<void> RecordLog::range(const LogId& log, Seq from, std::size_t max_count, std::size_t max_bytes, const Visitor& visit) const {
  // The column is signed: a number that only a hostile peer would ask for would turn negative and match everything.
  if (number(from) > kMaxNumber) return {};
  KYHOP_ASSIGN(
      Statement rows,
      database_->prepare(KYHOP_RECORD_COLUMNS
                         "logs l JOIN records r USING(log_id) WHERE l.device=? AND l.epoch=? AND r.seq>=? ORDER BY r.seq LIMIT ?"));
  rows.bind(log.device, log.epoch, from, max_count);
  std::size_t bytes = 0;
  for (bool first = true;; first = false) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return {};
    StoredRecord record = read(rows);
    bytes += size_of(record);
    if (!first && bytes > max_bytes) return {};
    if (!visit(std::move(record))) return {};
  }
}

Result<LogHead> RecordLog::head(const LogId& log) const {
  return LogHeads(*database_).read(log);
}

Result<std::vector<LogHead>> RecordLog::frontier() const {
  return LogHeads(*database_).all();
}

Result<std::vector<StoredRecord>> RecordLog::records_since(std::uint64_t received, std::size_t limit) const {
  if (received > kMaxNumber) return std::vector<StoredRecord>{};
  KYHOP_ASSIGN(Statement rows, database_->prepare(KYHOP_RECORD_COLUMNS
                                                  "records r JOIN logs l USING(log_id) WHERE r.received>? ORDER BY r.received LIMIT ?"));
  rows.bind(received, limit);
  std::vector<StoredRecord> records;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return records;
    records.push_back(read(rows));
  }
}

Result<std::vector<std::uint16_t>> RecordLog::kinds_since(std::uint64_t received) const {
  std::vector<std::uint16_t> kinds;
  if (received > kMaxNumber) return kinds;
  KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT DISTINCT kind FROM records WHERE received>? ORDER BY kind"));
  rows.bind(received);
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return kinds;
    kinds.push_back(static_cast<std::uint16_t>(rows.integer(0)));
  }
}

Result<std::uint64_t> RecordLog::last_received() const {
  KYHOP_ASSIGN(const auto last, database_->integer("SELECT max(received) FROM records"));
  return static_cast<std::uint64_t>(last.value_or(0));
}

Result<std::uint64_t> RecordLog::count() const {
  KYHOP_ASSIGN(const auto count, database_->integer("SELECT count(*) FROM records"));
  return static_cast<std::uint64_t>(count.value_or(0));
}

Result<void> RecordLog::set_sig_ok(const RecordHash& hash) {
  return database_->run("UPDATE records SET sig_ok=1 WHERE hash=?", hash);
}

Result<bool> RecordLog::erase_body(const RecordHash& hash) {
  KYHOP_TRY(database_->run("UPDATE records SET body=NULL WHERE hash=? AND body IS NOT NULL", hash));
  return database_->changes() > 0;
}

Result<bool> RecordLog::freeze(const LogId& log, const Freeze& freeze) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  LogHeads heads(*database_);
  KYHOP_ASSIGN(LogHeads::Entry* const entry, heads.find_or_create(log));
  if (entry->head.frozen && entry->head.frozen->next <= freeze.next) return false;
  KYHOP_TRY(database_->run("UPDATE logs SET frozen_next=?, frozen_hash=? WHERE log_id=?", freeze.next, freeze.head, entry->id));
  KYHOP_TRY(transaction.commit());
  return true;
}

Result<void> RecordLog::set_finished(const LogId& log) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  LogHeads heads(*database_);
  KYHOP_ASSIGN(LogHeads::Entry* const entry, heads.find_or_create(log));
  KYHOP_TRY(database_->run("UPDATE logs SET finished=1 WHERE log_id=?", entry->id));
  return transaction.commit();
}

Result<std::vector<RecordHash>> RecordLog::truncate_from(const LogId& log, Seq first) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(*database_));
  LogHeads heads(*database_);
  KYHOP_ASSIGN(LogHeads::Entry* const entry, heads.find_or_create(log));
  std::vector<RecordHash> removed;
  if (entry->head.next <= first) return removed;
  {
    KYHOP_ASSIGN(Statement rows, database_->prepare("SELECT hash FROM records WHERE log_id=? AND seq>=? ORDER BY seq"));
    rows.bind(entry->id, first);
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      removed.push_back(rows.id<RecordHash>(0));
    }
  }
  KYHOP_TRY(database_->run("DELETE FROM records WHERE log_id=? AND seq>=?", entry->id, first));
  entry->head.next = first;
  entry->head.head = RecordHash{};
  if (number(first) > 0) {
    KYHOP_ASSIGN(const auto last, at(log, Seq{number(first) - 1}));
    if (!last) return fail(ErrorCode::integrity, "the log of device " + log.device.hex().substr(0, 8), "a record in its middle is missing");
    entry->head.head = last->hash;
  }
  entry->moved = true;
  KYHOP_TRY(heads.save());
  KYHOP_TRY(transaction.commit());
  return removed;
}

}  // namespace kyhop
