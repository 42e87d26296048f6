// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/fold/engine.h"

#include <array>
#include <utility>

namespace kyhop {

namespace {

constexpr std::array<std::string_view, 1> kSchema{
    "CREATE TABLE shared_authority(record BLOB PRIMARY KEY, depth INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE shared_refused(record BLOB PRIMARY KEY, rule TEXT NOT NULL) WITHOUT ROWID;"};

}  // namespace

FoldEngine::FoldEngine(Replica& replica_, Genesis genesis, std::optional<Identity> identity_, Reducer& reducer, Random& random,
                       WallClock clock)
    : replica(replica_),
      authority(std::move(genesis)),
      identity(std::move(identity_)),
      reducer_(reducer),
      random_(random),
      clock_(std::move(clock)) {
}

Result<void> FoldEngine::prepare() {
  KYHOP_TRY(replica.ensure_schema("fold", kSchema));
  KYHOP_TRY(reducer_.prepare(replica));
  KYHOP_TRY(load_authority());
  KYHOP_ASSIGN(noticed_, replica.records().last_received());
  KYHOP_ASSIGN(evidence_, count_evidence());
  return {};
}

Result<void> FoldEngine::load_authority() {
  AuthoritySet fresh(authority.genesis());
  std::vector<RecordHash> entries;
  {
    KYHOP_ASSIGN(auto rows, replica.database().prepare("SELECT record FROM shared_authority ORDER BY depth, record"));
    for (;;) {
      KYHOP_ASSIGN(const bool row, rows.step());
      if (!row) break;
      entries.push_back(rows.id<RecordHash>(0));
    }
  }
  for (const RecordHash& hash : entries) {
    KYHOP_ASSIGN(const auto record, find(hash));
    if (!record || !fresh.add(*record))
      return fail(ErrorCode::integrity, "replica", "an authority entry is missing or no longer valid",
                  "run kyhopctl rebuild, or import a bundle");
  }
  for (const CutPoint& cut : fresh.all_cuts()) {
    KYHOP_ASSIGN(const bool off, is_off_branch(cut.log, fresh.cuts_of(cut.log)));
    fresh.set_off_branch(cut.log, off);
  }
  authority = std::move(fresh);
  return {};
}

Result<std::uint64_t> FoldEngine::count_evidence() const {
  KYHOP_ASSIGN(const auto count,
               replica.database().integer("SELECT count(*) FROM evidence WHERE kind IN (?1, ?2)", kForkEvidence, kDoubtEvidence));
  return static_cast<std::uint64_t>(count.value_or(0));
}

Result<std::vector<RecordHash>> FoldEngine::take_notice() {
  std::vector<RecordHash> fresh;
  bool authority_changed = false;
  KYHOP_ASSIGN(const std::uint64_t last, replica.records().last_received());
  while (noticed_ < last) {
    KYHOP_ASSIGN(const auto records, replica.records().records_since(noticed_, 500));
    if (records.empty()) {
      noticed_ = last;
      break;
    }
    for (const StoredRecord& stored : records) {
      fresh.push_back(stored.hash);
      noticed_ = stored.received;
      authority_changed = authority_changed || is_authority(stored.kind);
    }
  }
  KYHOP_ASSIGN(const std::uint64_t proofs, count_evidence());
  // Reading the whole set anew keeps one road for everything that can change it, also for a freeze of the clerk's log.
  if (authority_changed || proofs != evidence_) KYHOP_TRY(load_authority());
  evidence_ = proofs;
  return fresh;
}

Result<void> FoldEngine::transaction(const std::function<Result<void>()>& work) {
  if (in_transaction_) return fail(ErrorCode::usage, "ledger", "a transaction is open already", "report this as a defect");
  std::vector<RecordHash> others;
  const auto outcome = [&]() -> Result<void> {
    KYHOP_ASSIGN(auto transaction, Transaction::begin(replica.database()));
    KYHOP_ASSIGN(others, take_notice());
    stored_.clear();
    erased_.clear();
    unjudged_.reset();
    in_transaction_ = true;
    auto done = work();
    in_transaction_ = false;
    KYHOP_TRY(std::move(done));
    return transaction.commit();
  }();
  if (!outcome) {
    KYHOP_TRY(load_authority());
    stored_.clear();
    if (listener && !others.empty()) listener(others);
    return outcome;
  }
  KYHOP_ASSIGN(noticed_, replica.records().last_received());
  KYHOP_ASSIGN(evidence_, count_evidence());
  const std::vector<RecordHash> own = std::exchange(stored_, {});
  for (const LogId& log : std::exchange(erased_, {}))
    if (erased_listener) erased_listener(log);
  if (listener && !others.empty()) listener(others);
  if (listener && !own.empty()) listener(own);
  return {};
}

Result<void> FoldEngine::together(const std::function<void()>& work) {
  const auto outcome = [&]() -> Result<void> {
    KYHOP_ASSIGN(auto transaction, Transaction::begin(replica.database()));
    work();
    return transaction.commit();
  }();
  if (outcome) return {};
  KYHOP_TRY(load_authority());
  KYHOP_ASSIGN(noticed_, replica.records().last_received());
  KYHOP_ASSIGN(evidence_, count_evidence());
  return outcome;
}

Result<std::optional<Record>> FoldEngine::find(const RecordHash& hash) const {
  KYHOP_ASSIGN(auto stored, replica.records().find(hash));
  if (!stored) return std::optional<Record>{};
  KYHOP_ASSIGN(Record record, to_record(std::move(*stored)));
  return std::optional(std::move(record));
}

Result<Record> to_record(StoredRecord stored) {
  return Record::from_parts(std::move(stored.header), std::move(stored.body), stored.signature);
}

}  // namespace kyhop
