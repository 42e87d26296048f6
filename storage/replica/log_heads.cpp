// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/log_heads.h"

#include <algorithm>

namespace kyhop {

namespace {

#define KYHOP_HEAD_COLUMNS "SELECT log_id, device, epoch, next_seq, head_hash, frozen_next, frozen_hash, finished FROM logs "

LogHead read_head(const Statement& row) {
  LogHead head;
  head.log = {row.id<DeviceId>(1), Epoch{row.unsigned_integer(2)}};
  head.next = Seq{row.unsigned_integer(3)};
  head.head = row.id<RecordHash>(4);
  if (!row.is_null(5)) head.frozen = Freeze{Seq{row.unsigned_integer(5)}, row.id<RecordHash>(6)};
  head.finished = row.boolean(7);
  return head;
}

}  // namespace

Result<LogHeads::Entry*> LogHeads::find_or_create(const LogId& log) {
  if (const auto known = entries_.find(log); known != entries_.end()) return &known->second;
  Entry entry;
  entry.head.log = log;
  {
    KYHOP_ASSIGN(Statement row, database_->prepare(KYHOP_HEAD_COLUMNS "WHERE device=? AND epoch=?"));
    row.bind(log.device, log.epoch);
    KYHOP_ASSIGN(const bool found, row.step());
    if (found) {
      entry.id = row.integer(0);
      entry.head = read_head(row);
    }
  }
  if (entry.id == 0) {
    KYHOP_TRY(database_->run("INSERT INTO logs(device, epoch, next_seq, head_hash) VALUES(?,?,0,?)", log.device, log.epoch, RecordHash{}));
    entry.id = database_->last_insert_rowid();
  }
  return &entries_.emplace(log, std::move(entry)).first->second;
}

Result<void> LogHeads::save() {
  for (auto& [log, entry] : entries_) {
    if (!entry.moved) continue;
    KYHOP_TRY(database_->run("UPDATE logs SET next_seq=?, head_hash=? WHERE log_id=?", entry.head.next, entry.head.head, entry.id));
    entry.moved = false;
  }
  return {};
}

Result<LogHead> LogHeads::read(const LogId& log) {
  KYHOP_ASSIGN(Statement row, database_->prepare(KYHOP_HEAD_COLUMNS "WHERE device=? AND epoch=?"));
  row.bind(log.device, log.epoch);
  KYHOP_ASSIGN(const bool found, row.step());
  if (found) return read_head(row);
  LogHead empty;
  empty.log = log;
  return empty;
}

Result<std::vector<LogHead>> LogHeads::all() {
  KYHOP_ASSIGN(Statement rows, database_->prepare(KYHOP_HEAD_COLUMNS));
  rows.bind();
  std::vector<LogHead> heads;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) break;
    heads.push_back(read_head(rows));
  }
  // Sorted here because the database orders epochs as signed numbers.
  std::sort(heads.begin(), heads.end(), [](const LogHead& a, const LogHead& b) { return a.log < b.log; });
  return heads;
}

}  // namespace kyhop
