// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <deque>
#include <iterator>
#include <set>

#include "sync/fold/engine.h"

// Effects are a fold over the set of stored records: what is missing waits, what loses its ground is taken back.

namespace kyhop {

Result<void> FoldEngine::store(std::span<const Record> run, bool each_checked) {
  std::vector<StoredRecord> rows;
  rows.reserve(run.size());
  for (const Record& record : run) {
    const RecordHeader& header = record.header();
    StoredRecord row;
    row.log = header.log;
    row.seq = header.seq;
    row.hash = record.hash();
    row.kind = header.kind;
    row.hlc = header.hlc.value;
    row.sig_ok = each_checked || &record == &run.back();
    row.header = record.header_bytes();
    row.body = record.body();
    row.signature = record.signature();
    rows.push_back(std::move(row));
    stored_.push_back(record.hash());
  }
  return replica.records().append_many(rows);
}

Result<std::vector<Record>> FoldEngine::read_batch(const LogId& log, Seq from) const {
  std::vector<StoredRecord> stored;
  KYHOP_TRY(replica.records().range(log, from, 500, 4 << 20, [&stored](StoredRecord&& record) {
    stored.push_back(std::move(record));
    return true;
  }));
  std::vector<Record> batch;
  batch.reserve(stored.size());
  for (StoredRecord& one : stored) {
    KYHOP_ASSIGN(Record record, to_record(std::move(one)));
    batch.push_back(std::move(record));
  }
  return batch;
}

Result<bool> FoldEngine::is_beyond_freeze(const RecordHeader& header) const {
  KYHOP_ASSIGN(const LogHead head, replica.records().head(header.log));
  return head.frozen && header.seq >= head.frozen->next;
}

Result<std::vector<RecordHash>> FoldEngine::missing_of(const Record& record) const {
  std::vector<RecordHash> missing;
  for (const auto& head : record.header().auth_heads) {
    if (authority.contains(head)) continue;
    KYHOP_ASSIGN(const bool counts, replica.records().counts(head));
    KYHOP_ASSIGN(const bool waiting, replica.waiting().is_waiting(head));
    if (!counts || waiting || unjudged_entries_.contains(head)) missing.push_back(head);
  }
  // Of what it depends on only the bytes matter; beyond a freeze they are not the same everywhere, so they count as missing.
  for (const auto& dep : record.header().deps) {
    KYHOP_ASSIGN(const bool counts, replica.records().counts(dep));
    if (!counts) missing.push_back(dep);
  }
  return missing;
}

Result<std::optional<Refusal>> FoldEngine::take_effect_or_wait(const Record& record) {
  std::optional<Refusal> refusal;
  KYHOP_ASSIGN(const auto missing, missing_of(record));
  if (!missing.empty()) {
    KYHOP_TRY(replica.waiting().wait_for(record.hash(), missing));
  } else {
    KYHOP_ASSIGN(refusal, fold(record));
  }
  // It is stored in either case, which is what others wait for and what a cut is compared with.
  KYHOP_TRY(check_branch(record.header().log));
  KYHOP_TRY(release_after(record.hash()));
  return refusal;
}

// Breadth first, so that a long chain of waiting records costs no stack.
Result<void> FoldEngine::release_after(const RecordHash& stored) {
  std::deque<RecordHash> arrived{stored};
  while (!arrived.empty()) {
    const RecordHash hash = arrived.front();
    arrived.pop_front();
    KYHOP_ASSIGN(const auto released, replica.waiting().take_released(hash));
    for (const RecordHash& waiting : released) {
      KYHOP_ASSIGN(const auto record, find(waiting));
      if (!record) continue;
      KYHOP_ASSIGN(const auto missing, missing_of(*record));
      if (!missing.empty()) {
        KYHOP_TRY(replica.waiting().wait_for(waiting, missing));
        continue;
      }
      KYHOP_TRY(fold(*record));
      arrived.push_back(waiting);  // an authority entry is waited for until it was judged
    }
  }
  return {};
}

Result<std::optional<Refusal>> FoldEngine::fold(const Record& record) {
  const RecordHeader& header = record.header();
  std::optional<Refusal> refusal;
  KYHOP_ASSIGN(const bool beyond_freeze, is_beyond_freeze(header));
  // Which history of a forked log lies here is chance, so its rest leaves no row, not even that of a refusal.
  if (beyond_freeze) return std::optional(Refusal{"forked"});
  if (is_authority(header.kind)) {
    KYHOP_ASSIGN(refusal, fold_authority(record));
  } else if (auto rights = reducer_.judged_later(header.kind) ? authority.rights_at_heads(header) : authority.rights_of(header); !rights) {
    refusal = Refusal{rights.error().rule};
  } else {
    KYHOP_ASSIGN(refusal, reducer_.fold(replica.database(), record, *rights, *this));
  }
  if (refusal) {
    KYHOP_TRY(replica.database().run("INSERT OR REPLACE INTO shared_refused(record, rule) VALUES(?1, ?2)", record.hash(), refusal->rule));
    return refusal;
  }
  if (!is_authority(header.kind)) KYHOP_TRY(reducer_.came_into_effect(replica.database(), record));
  return refusal;
}

Result<std::optional<Refusal>> FoldEngine::fold_authority(const Record& record) {
  auto accepted = authority.add(record);
  if (!accepted) return std::optional(Refusal{accepted.error().rule.empty() ? "form" : accepted.error().rule});
  KYHOP_TRY(replica.database().run("INSERT OR IGNORE INTO shared_authority(record, depth) VALUES(?1, ?2)", record.hash(),
                                   authority.depth_of(record.hash())));
  if (accepted->takes_away)
    for (const DeviceId& device : accepted->affected) KYHOP_TRY(fold_device_again(device));
  return std::optional<Refusal>{};
}

Result<void> FoldEngine::take_back(const RecordHash& record) {
  for (const TableSpec& table : all_shared_tables())
    KYHOP_TRY(replica.database().run("DELETE FROM " + table.name + " WHERE record = ?1", record));
  return reducer_.lost_effect(replica.database(), record);
}

Result<void> FoldEngine::fold_again(const LogId& log, std::uint64_t from) {
  if (folding_everything_) return {};
  for (std::uint64_t at = from;;) {
    KYHOP_ASSIGN(const auto batch, read_batch(log, Seq{at}));
    if (batch.empty()) return {};
    for (const Record& record : batch) {
      if (unjudged_ && log == unjudged_->first && record.header().seq >= unjudged_->second) return {};
      if (is_authority(record.header().kind)) {
        // It is judged once. Beyond a freeze not even a refusal may stay: another device holds something else there.
        KYHOP_ASSIGN(const bool beyond_freeze, is_beyond_freeze(record.header()));
        if (beyond_freeze) KYHOP_TRY(take_back(record.hash()));
        continue;
      }
      KYHOP_ASSIGN(const bool waiting, replica.waiting().is_waiting(record.hash()));
      if (waiting) continue;
      KYHOP_TRY(take_back(record.hash()));
      KYHOP_TRY(fold(record));
    }
    at += batch.size();
  }
}

Result<void> FoldEngine::fold_device_again(const DeviceId& device) {
  KYHOP_ASSIGN(const auto frontier, replica.records().frontier());
  for (const LogHead& head : frontier) {
    const LogId& log = head.log;
    if (log.device != device) continue;
    KYHOP_ASSIGN(const bool off, is_off_branch(log, authority.cuts_of(log)));
    authority.set_off_branch(log, off);
    KYHOP_TRY(fold_again(log, 0));
  }
  return {};
}

// A record that counts stands where a cut names another one: this device holds the other history.
Result<bool> FoldEngine::is_off_branch(const LogId& log, std::span<const CutPoint> cuts) const {
  if (cuts.empty()) return false;
  KYHOP_ASSIGN(const LogHead head, replica.records().head(log));
  for (const CutPoint& cut : cuts) {
    if (head.frozen && cut.seq >= head.frozen->next) continue;
    KYHOP_ASSIGN(const auto there, replica.records().at(log, cut.seq));
    if (there && there->hash != cut.hash) return true;
  }
  return false;
}

Result<void> FoldEngine::check_branch(const LogId& log) {
  const auto cuts = authority.cuts_of(log);
  if (cuts.empty()) return {};
  KYHOP_ASSIGN(const bool off, is_off_branch(log, cuts));
  if (off == authority.off_branch(log)) return {};
  authority.set_off_branch(log, off);
  return fold_again(log, 0);
}

// The log counts up to `from` only, now or less far than before.
Result<void> FoldEngine::freeze_again(const LogId& log, Seq from) {
  KYHOP_TRY(hold_back_dependents(log, from));
  KYHOP_ASSIGN(const bool off, is_off_branch(log, authority.cuts_of(log)));
  const bool changed = off != authority.off_branch(log);
  authority.set_off_branch(log, off);
  return fold_again(log, changed ? 0 : number(from));
}

// Records of others that depend on what no longer counts wait, as they do on a device that never got it. A fork is rare enough to
// look through all headers for them.
Result<void> FoldEngine::hold_back_dependents(const LogId& log, Seq from) {
  std::set<RecordHash> beyond;
  for (std::uint64_t at = number(from);;) {
    KYHOP_ASSIGN(const auto batch, read_batch(log, Seq{at}));
    if (batch.empty()) break;
    for (const Record& record : batch) beyond.insert(record.hash());
    at += batch.size();
  }
  if (beyond.empty()) return {};
  for (std::uint64_t after = 0;;) {
    KYHOP_ASSIGN(const auto batch, replica.records().records_since(after, 500));
    if (batch.empty()) return {};
    for (const StoredRecord& stored : batch) {
      after = stored.received;
      KYHOP_ASSIGN(const RecordHeader header, decode_header(stored.header));
      std::vector<RecordHash> lost;
      std::copy_if(header.deps.begin(), header.deps.end(), std::back_inserter(lost), [&](const auto& dep) { return beyond.contains(dep); });
      if (lost.empty()) continue;
      KYHOP_TRY(take_back(stored.hash));
      KYHOP_TRY(replica.waiting().wait_for(stored.hash, lost));
    }
  }
}

std::vector<TableSpec> FoldEngine::all_shared_tables() const {
  auto tables = reducer_.shared_tables();
  tables.push_back({"shared_authority", {"record"}, {"record", "depth"}});
  tables.push_back({"shared_refused", {"record"}, {"record", "rule"}});
  return tables;
}

// Authority entries first, in causal order; then every log. What a record waits for is looked up as when it arrived.
Result<void> FoldEngine::fold_everything() {
  folding_everything_ = true;
  auto outcome = fold_each_once();
  folding_everything_ = false;
  unjudged_entries_.clear();
  return outcome;
}

Result<void> FoldEngine::fold_each_once() {
  Database& database = replica.database();
  for (const TableSpec& table : all_shared_tables()) KYHOP_TRY(database.execute("DELETE FROM " + table.name));
  KYHOP_TRY(reducer_.forget_local(database));
  KYHOP_TRY(replica.waiting().clear());
  authority = AuthoritySet(authority.genesis());
  KYHOP_ASSIGN(const auto frontier, replica.records().frontier());
  const auto each = [&](bool want_authority, const std::function<Result<void>(const Record&)>& visit) -> Result<void> {
    for (const auto& entry : frontier) {
      for (std::uint64_t at = 0; at < number(entry.next);) {
        KYHOP_ASSIGN(const auto batch, read_batch(entry.log, Seq{at}));
        if (batch.empty()) break;
        for (const Record& record : batch)
          if (is_authority(record.header().kind) == want_authority) KYHOP_TRY(visit(record));
        at += batch.size();
      }
    }
    return {};
  };
  // An entry may stand before one that it names, in the order of the logs.
  std::vector<Record> entries;
  KYHOP_TRY(each(true, [&](const Record& entry) -> Result<void> {
    entries.push_back(entry);
    unjudged_entries_.insert(entry.hash());
    return {};
  }));
  for (const Record& entry : entries) {
    unjudged_entries_.erase(entry.hash());
    KYHOP_TRY(take_effect_or_wait(entry));
  }
  return each(false, [this](const Record& record) -> Result<void> {
    KYHOP_TRY(take_effect_or_wait(record));
    return {};
  });
}

}  // namespace kyhop
