// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/ledger_store.h"

#include <algorithm>

namespace kyhop {

namespace {

constexpr std::uint64_t kMeasured = 1000;  ///< records that are measured one by one

/// One log of the replica, read as the rules of intake want it.
class StoredLog final : public LogReader {
 public:
  StoredLog(Ledger& ledger, const LogHead& head) : ledger_(ledger), head_(head) {}

  Seq next() const override { return head_.next; }
  std::optional<LogFreeze> freeze() const override {
    return head_.frozen ? std::optional(LogFreeze{head_.frozen->next, head_.frozen->head}) : std::nullopt;
  }
  std::optional<RecordHash> hash_at(Seq seq) const override {
    const auto stored = ledger_.replica().records().at(head_.log, seq);
    return stored && *stored ? std::optional((*stored)->hash) : std::nullopt;
  }
  std::optional<Record> record_at(Seq seq) const override {
    const auto hash = hash_at(seq);
    if (!hash) return std::nullopt;
    auto record = ledger_.find(*hash);
    return record ? std::move(*record) : std::nullopt;
  }

 private:
  Ledger& ledger_;
  const LogHead& head_;
};

RunReceipt only(RunReceipt::Outcome outcome) {
  RunReceipt receipt;
  receipt.outcome = outcome;
  return receipt;
}

RunReceipt refused(const Error& error) {
  RunReceipt receipt;
  receipt.reason = error.sentence();
  receipt.provable = error.code == ErrorCode::integrity;
  return receipt;
}

}  // namespace

Result<std::unique_ptr<LedgerStore>> LedgerStore::open(Ledger& ledger) {
  std::unique_ptr<LedgerStore> store(new LedgerStore(ledger));
  KYHOP_TRY(store->reload());
  return store;
}

std::vector<Record> LedgerStore::read_run(const LogRange& range, std::size_t max_records, std::size_t max_bytes) {
  if (range.from >= range.to) return {};
  const std::uint64_t count = std::min<std::uint64_t>(max_records, number(range.to) - number(range.from));
  auto run = ledger_.read_run(range.log, range.from, count, max_bytes);
  if (run) return std::move(*run);
  note(run.error());
  return {};
}

bool LedgerStore::vouch(const Record& copy) {
  const auto sound = ledger_.vouch(copy);
  if (!sound) note(sound.error());
  return sound && *sound;
}

/// Long ranges are measured at their beginning and the rest taken to be alike: reading them twice to show a bar is not worth it.
RunSize LedgerStore::measure(const LogRange& range) {
  const Seq to = std::min(range.to, frontier_.next(range.log));
  if (range.from >= to) return {};
  const std::uint64_t records = number(to) - number(range.from);
  RunSize seen;
  const auto counted =
      ledger_.replica().records().range(range.log, range.from, std::min(records, kMeasured), SIZE_MAX, [&](StoredRecord&& record) {
        ++seen.records;
        seen.bytes += record.header.size() + 1 + Signature::size;
        if (record.body) seen.bytes += record.body->size();
        return true;
      });
  if (!counted) note(counted.error());
  if (seen.records == 0) return {};
  return {records, seen.bytes * records / seen.records};
}

std::optional<RecordHash> LedgerStore::hash_at(const LogId& log, Seq seq) {
  const auto stored = ledger_.replica().records().at(log, seq);
  if (!stored) note(stored.error());
  return stored && *stored ? std::optional((*stored)->hash) : std::nullopt;
}

RunReceipt LedgerStore::receive_run(std::span<const Record> run) {
  auto receipt = take(run);
  if (receipt) return std::move(*receipt);
  note(receipt.error());
  RunReceipt failed;
  failed.reason = receipt.error().sentence();
  return failed;
}

Result<RunReceipt> LedgerStore::take(std::span<const Record> run) {
  const RecordHeader& first = run.front().header();
  if (!ledger_.authority().ever_certified(first.log.device) && !ledger_.authority().certifies_itself(run.front()))
    return only(RunReceipt::Outcome::unknown_author);
  const LogState* known = frontier_.find(first.log);
  if (!known && frontier_.size() >= kMaxLogs) {
    RunReceipt receipt;
    receipt.reason = "the council has more logs than can be kept";
    return receipt;
  }
  // The common case: the next records of a log that is whole. The ledger checks everything itself.
  const bool follows = known ? !known->freeze && first.seq == known->next && first.prev == known->head : number(first.seq) == 0;
  if (follows) return append(run);

  KYHOP_ASSIGN(const LogHead head, ledger_.replica().records().head(first.log));
  const StoredLog log(ledger_, head);
  const Intake intake = examine_run(run, ledger_.council(), log, [](const Record& record) { return record.signature_valid(); });
  if (intake.proof) return obey(*intake.proof);
  if (intake.spoiled) KYHOP_TRY(ledger_.vouch(first.log, *intake.spoiled));
  if (!intake.append.empty()) {
    KYHOP_ASSIGN(RunReceipt receipt, append(intake.append));
    const bool part = intake.receipt.outcome == RunReceipt::Outcome::doubtful && receipt.outcome == RunReceipt::Outcome::stored;
    if (!part) return receipt;
    receipt.outcome = RunReceipt::Outcome::doubtful;
    receipt.differs = intake.receipt.differs;
    return receipt;
  }
  return intake.receipt;
}

Result<RunReceipt> LedgerStore::append(std::span<const Record> run) {
  receiving_ = run;
  auto received = ledger_.receive(run);
  receiving_ = {};
  KYHOP_TRY(received);
  switch (received->outcome) {
    case Received::Outcome::stored:
    case Received::Outcome::doubtful: {
      const bool doubtful = received->outcome == Received::Outcome::doubtful;
      if (received->stored == 0 && !doubtful) return only(RunReceipt::Outcome::duplicate);
      const LogId& log = run.front().header().log;
      RunReceipt receipt = only(doubtful ? RunReceipt::Outcome::doubtful : RunReceipt::Outcome::stored);
      receipt.differs = received->next;
      const Seq end = frontier_.next(log);
      receipt.stored = {log, Seq{number(end) - std::min(number(end), received->stored)}, end};
      return receipt;
    }
    case Received::Outcome::gap:
      return only(RunReceipt::Outcome::gap);
    case Received::Outcome::unknown_author:
      return only(RunReceipt::Outcome::unknown_author);
    case Received::Outcome::forked:
      KYHOP_TRY(update(run.front().header().log));
      return only(RunReceipt::Outcome::forked);
    case Received::Outcome::frozen:
      return only(RunReceipt::Outcome::duplicate);
    case Received::Outcome::refused:
      break;
  }
  return refused(*received->error);
}

Result<RunReceipt> LedgerStore::obey(const ForkProof& proof) {
  const auto freeze = check(proof, ledger_.council());
  if (!freeze) return refused(freeze.error());
  const LogId& log = freeze->log;
  if (!ledger_.authority().ever_certified(log.device)) return only(RunReceipt::Outcome::unknown_author);
  const LogState* known = frontier_.find(log);
  const auto before = known && known->freeze ? std::optional(known->freeze->next) : std::nullopt;
  KYHOP_TRY(ledger_.add_fork_proof(proof));
  KYHOP_TRY(update(log));
  const LogState* now = frontier_.find(log);
  const bool earlier = now && now->freeze && (!before || now->freeze->next < *before);
  return only(earlier ? RunReceipt::Outcome::forked : RunReceipt::Outcome::duplicate);
}

RunReceipt LedgerStore::receive_fork_proof(const ForkProof& proof) {
  auto receipt = obey(proof);
  if (receipt) return std::move(*receipt);
  note(receipt.error());
  RunReceipt failed;
  failed.reason = receipt.error().sentence();
  return failed;
}

std::optional<ForkProof> LedgerStore::fork_proof(const LogId& log) {
  auto proofs = ledger_.fork_proofs();
  if (!proofs) {
    note(proofs.error());
    return std::nullopt;
  }
  std::optional<ForkProof> best;
  std::optional<Seq> earliest;
  for (ForkProof& proof : *proofs) {
    const auto header = decode_header(proof.first_header);
    if (!header || header->log != log || (earliest && header->seq >= *earliest)) continue;
    earliest = header->seq;
    best = std::move(proof);
  }
  return best;
}

// What the ledger stored --------------------------------------------------------------------------------------------------------

Result<Record> LedgerStore::stored_record(const RecordHash& hash) {
  while (!receiving_.empty()) {
    const Record& next = receiving_.front();
    if (next.hash() == hash) {
      receiving_ = receiving_.subspan(1);
      return next;
    }
    const bool later = std::any_of(receiving_.begin(), receiving_.end(), [&](const Record& record) { return record.hash() == hash; });
    if (!later) break;
    receiving_ = receiving_.subspan(1);
  }
  KYHOP_ASSIGN(auto record, ledger_.find(hash));
  if (!record)
    return fail(ErrorCode::integrity, "record " + hash.hex().substr(0, 16), "it was stored and is not there", "run kyhopctl verify");
  return std::move(*record);
}

/// Another process stored more than is worth holding in memory: the last record of each log stands for those before it.
Result<void> LedgerStore::note_many() {
  KYHOP_ASSIGN(const auto heads, ledger_.replica().records().frontier());
  for (const LogHead& head : heads) {
    if (head.next == frontier_.next(head.log) || number(head.next) == 0) continue;
    KYHOP_ASSIGN(Record record, stored_record(head.head));
    fresh_.push_back(std::move(record));
  }
  KYHOP_TRY(reload());
  return {};
}

void LedgerStore::note_stored(std::span<const RecordHash> hashes) {
  if (hashes.size() > kMaxRunRecords) {
    if (const auto noted = note_many(); !noted) note(noted.error());
    return;
  }
  std::vector<LogId> logs;
  for (const RecordHash& hash : hashes) {
    auto record = stored_record(hash);
    if (!record) {
      note(record.error());
      continue;
    }
    const LogId log = record->header().log;
    if (logs.empty() || logs.back() != log) logs.push_back(log);
    fresh_.push_back(std::move(*record));
  }
  std::sort(logs.begin(), logs.end());
  logs.erase(std::unique(logs.begin(), logs.end()), logs.end());
  if (writer_ != ledger_.authority().writer()) {
    if (const auto all = reload(); !all) note(all.error());
    return;
  }
  for (const LogId& log : logs)
    if (const auto updated = update(log); !updated) note(updated.error());
}

void LedgerStore::note_erased(const LogId& log) {
  if (const auto updated = update(log); !updated) note(updated.error());
}

void LedgerStore::take_back() {
  fresh_.clear();
  frontier_ = Frontier();
  if (const auto all = reload(); !all) note(all.error());
}

Result<void> LedgerStore::update(const LogId& log) {
  KYHOP_ASSIGN(const LogHead head, ledger_.replica().records().head(log));
  return update(head);
}

Result<void> LedgerStore::update(const LogHead& head) {
  LogState state{head.log, head.next, head.head, std::nullopt, head.log.device == writer_};
  if (head.frozen) {
    state.freeze = LogFreeze{head.frozen->next, head.frozen->head};
    if (state.next > state.freeze->next) {
      state.next = state.freeze->next;
      // The branch that is held here may be another one than that of the freeze point.
      state.head = number(state.next) == 0 ? RecordHash{} : hash_at(head.log, Seq{number(state.next) - 1}).value_or(state.freeze->head);
    }
  }
  if (!frontier_.set(std::move(state)))
    return fail(ErrorCode::integrity, "log of device " + head.log.device.hex().substr(0, 16), "it cannot be told to other devices",
                "the council has too many replaced devices; report this");
  return {};
}

Result<std::vector<LogId>> LedgerStore::reload() {
  writer_ = ledger_.authority().writer();
  KYHOP_ASSIGN(const auto heads, ledger_.replica().records().frontier());
  std::vector<LogId> frozen;
  for (const LogHead& head : heads) {
    const LogState* known = frontier_.find(head.log);
    const bool news = head.frozen && (!known || !known->freeze || head.frozen->next < known->freeze->next);
    KYHOP_TRY(update(head));
    if (news) frozen.push_back(head.log);
  }
  return frozen;
}

}  // namespace kyhop
