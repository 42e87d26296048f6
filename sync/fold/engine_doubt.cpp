// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/fold/engine.h"

// A run is believed for its last signature. An inner one is looked at when it is first needed by itself; where it is wrong the record is
// of no use to others and is fetched again. Nobody is at fault: whoever sent it may not have looked either.

namespace kyhop {

namespace {

Bytes key_of(const LogId& log) {
  Bytes key = to_bytes(log.device.view());
  append_le(key, number(log.epoch));
  return key;
}

}  // namespace

Result<bool> FoldEngine::vouch(const LogId& log, Seq seq) {
  KYHOP_ASSIGN(auto stored, replica.records().at(log, seq));
  return vouch(std::move(stored));
}

Result<bool> FoldEngine::vouch(const RecordHash& hash) {
  KYHOP_ASSIGN(auto stored, replica.records().find(hash));
  return vouch(std::move(stored));
}

Result<bool> FoldEngine::vouch(const Record& copy) {
  KYHOP_ASSIGN(auto stored, replica.records().find(copy.hash()));
  const bool same = stored && stored->signature == copy.signature();
  KYHOP_ASSIGN(const bool sound, vouch(std::move(stored)));
  return sound && (same || copy.signature_valid());
}

Result<bool> FoldEngine::vouch(std::optional<StoredRecord> stored) {
  if (!stored) return false;
  if (stored->sig_ok) return true;
  KYHOP_ASSIGN(const Record record, to_record(std::move(*stored)));
  if (record.signature_valid()) {
    KYHOP_TRY(replica.records().set_sig_ok(record.hash()));
    return true;
  }
  const auto erase = [&] { return erase_from_first_wrong(record.header().log); };
  if (in_transaction_) {
    KYHOP_TRY(erase());
  } else {
    KYHOP_TRY(transaction(erase));
  }
  return false;
}

/// Looks at the whole log, so that this happens once in it: from the first wrong signature on it is fetched anew, and then every signature
/// is checked as it comes.
Result<void> FoldEngine::erase_from_first_wrong(const LogId& log) {
  std::optional<Seq> first;
  std::vector<RecordHash> lost;
  bool entries = false;
  for (std::uint64_t at = 0;;) {
    KYHOP_ASSIGN(const auto batch, read_batch(log, Seq{at}));
    if (batch.empty()) break;
    at += batch.size();
    for (const Record& record : batch) {
      if (!first && !record.signature_valid()) first = record.header().seq;
      if (!first) {
        KYHOP_TRY(replica.records().set_sig_ok(record.hash()));
        continue;
      }
      lost.push_back(record.hash());
      entries = entries || is_authority(record.header().kind);
    }
  }
  if (!first) return {};
  // What is written here must not take the place of what was erased.
  if (identity && log.device == identity->signing.id) {
    KYHOP_ASSIGN(const OwnLog own, own_log());
    if (own.log == log) KYHOP_TRY(begin_epoch());
  }
  KYHOP_TRY(hold_back_dependents(log, *first));
  for (const RecordHash& hash : lost) {
    KYHOP_TRY(take_back(hash));
    KYHOP_TRY(replica.waiting().forget(hash));
  }
  KYHOP_TRY(replica.records().truncate_from(log, *first));
  KYHOP_TRY(replica.add_evidence(kDoubtEvidence, key_of(log), {}));
  erased_.push_back(log);
  if (entries) return fold_everything();
  return check_branch(log);
}

/// Of the authority every signature is looked at as it comes: without it this device would know nobody to fetch it from again.
Result<bool> FoldEngine::checks_each(std::span<const Record> run) const {
  const LogId& log = run.front().header().log;
  if (authority.writer() == log.device) return true;
  for (const Record& record : run)
    if (is_authority(record.header().kind)) return true;
  KYHOP_ASSIGN(const auto doubted,
               replica.database().integer("SELECT 1 FROM evidence WHERE kind = ?1 AND key = ?2", kDoubtEvidence, key_of(log)));
  return doubted.has_value();
}

}  // namespace kyhop
