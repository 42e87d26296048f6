// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/fold/engine.h"

namespace kyhop {

namespace {
constexpr std::size_t kMaxProblems = 100;
}

Result<Hash256> FoldEngine::fingerprint() const {
  return fingerprint_of(replica.database(), all_shared_tables(), reducer_.version());
}

Result<void> FoldEngine::verify_logs(VerifyReport& report) const {
  KYHOP_ASSIGN(const auto frontier, replica.records().frontier());
  for (const auto& entry : frontier) {
    const std::string name = "log " + entry.log.device.hex().substr(0, 12);
    ChainHead head;
    const auto problem = [&](const std::string& what) {
      if (report.problems.size() < kMaxProblems)
        report.problems.push_back({name + " record " + std::to_string(number(head.next)) + ": " + what});
    };
    for (bool more = true; more;) {
      more = false;
      KYHOP_TRY(replica.records().range(entry.log, head.next, 1000, 8 << 20, [&](StoredRecord&& stored) {
        more = true;
        const RecordHash named = stored.hash;
        const Seq seq = stored.seq;
        const Kind kind = stored.kind;
        auto record = to_record(std::move(stored));
        ++report.records;
        if (!record) {
          problem(record.error().why);
        } else {
          const auto& h = record->header();
          if (record->hash() != named || h.log != entry.log || h.seq != seq || h.kind != kind)
            problem("its row does not say what was signed");
          if (number(h.seq) != 0 && h.prev != head.head) problem("it does not continue the one before it");
          if (h.council != authority.genesis().council) problem("it belongs to another council");
          // What lies beyond a freeze has no effect and is never served, so nobody need have looked at its signature.
          const bool served = !entry.frozen || h.seq < entry.frozen->next;
          if (served && !record->signature_valid()) problem("its signature is wrong");
        }
        if (seq != head.next) problem("a record is missing before it");
        head.next = next(seq);
        head.head = named;
        return true;
      }));
    }
    if (head.next != entry.next || head.head != entry.head) problem("the log's end is not where the replica says");
  }
  return {};
}

Result<VerifyReport> FoldEngine::verify() {
  VerifyReport report;
  // Never committed: what is folded here goes away with the transaction.
  auto begun = Transaction::begin(replica.database());
  if (!begun) return tl::make_unexpected(begun.error());
  std::optional<Transaction> transaction(std::move(*begun));
  KYHOP_TRY(verify_logs(report));
  std::vector<Hash256> live;
  for (const TableSpec& table : all_shared_tables()) {
    KYHOP_ASSIGN(const Hash256 hash, fingerprint_of(replica.database(), std::span(&table, 1), reducer_.version()));
    live.push_back(hash);
  }
  const auto folded = fold_everything();
  if (!folded) {
    report.problems.push_back({"rebuilding the tables failed: " + folded.error().sentence()});
  } else {
    const auto tables = all_shared_tables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
      KYHOP_ASSIGN(const Hash256 hash, fingerprint_of(replica.database(), std::span(&tables[i], 1), reducer_.version()));
      if (hash != live[i]) report.problems.push_back({"table " + tables[i].name + ": its rows are not what the records give"});
    }
  }
  transaction.reset();
  KYHOP_TRY(load_authority());
  return report;
}

}  // namespace kyhop
