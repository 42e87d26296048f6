// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "sync/fold/engine.h"

// Records from elsewhere: hostile until the chain and the last signature have been checked.

namespace kyhop {

namespace {

Received refused(Error error) {
  Received received;
  received.outcome = Received::Outcome::refused;
  received.error = std::move(error);
  return received;
}

Received with_gap(Seq next, std::uint64_t stored = 0) {
  Received received;
  received.outcome = Received::Outcome::gap;
  received.next = next;
  received.stored = stored;
  return received;
}

}  // namespace

Result<Received> FoldEngine::receive(std::span<const Record> run) {
  Received received;
  if (run.empty()) return received;
  const RecordHeader& first = run.front().header();
  const LogId log = first.log;
  if (first.council != authority.genesis().council)
    return refused(fail(ErrorCode::integrity, "record", "it belongs to another council", "ignore it").value());
  if (!authority.ever_certified(log.device) && !authority.certifies_itself(run.front())) {
    received.outcome = Received::Outcome::unknown_author;
    return received;
  }
  KYHOP_ASSIGN(const LogHead head, replica.records().head(log));
  if (head.frozen) {
    const auto beyond =
        std::find_if(run.begin(), run.end(), [&](const Record& record) { return record.header().seq >= head.frozen->next; });
    run = run.first(static_cast<std::size_t>(beyond - run.begin()));
    if (run.empty()) {
      received.outcome = Received::Outcome::frozen;
      return received;
    }
  }

  // What is here already must be the same; where it is not, the device wrote two histories.
  std::size_t known = 0;
  for (; known < run.size() && run[known].header().seq < head.next; ++known) {
    KYHOP_ASSIGN(const auto stored, replica.records().at(log, run[known].header().seq));
    if (!stored || stored->hash == run[known].hash()) continue;
    KYHOP_ASSIGN(const Record mine, to_record(*stored));
    if (mine.header().prev != run[known].header().prev) return with_gap(Seq{number(run[known].header().seq) - 1});
    if (!run[known].signature_valid()) return refused(fail(ErrorCode::integrity, "record", "its signature is wrong", "ignore it").value());
    ForkProof proof = make_fork_proof(mine, run[known]);
    KYHOP_TRY(obey(proof));
    received.outcome = Received::Outcome::forked;
    received.proof = std::move(proof);
    return received;
  }
  run = run.subspan(known);
  if (run.empty()) return received;
  if (run.front().header().seq != head.next) return with_gap(head.next);
  if (auto valid = verify_run(run, authority.genesis().council, {head.next, head.head}); !valid) return refused(std::move(valid.error()));

  // A tail of the own log that this home does not have: the home was restored or copied, and must not write where it once wrote.
  const bool own_tail = identity && log.device == identity->signing.id;
  Hlc latest;
  for (const Record& record : run) latest = std::max(latest, record.header().hlc);
  KYHOP_TRY(store(run));
  for (const Record& record : run) {
    unjudged_ = {log, next(record.header().seq)};
    KYHOP_TRY(take_effect_or_wait(record));
  }
  unjudged_.reset();
  KYHOP_ASSIGN(const Hlc last, last_clock());
  if (latest >= last) KYHOP_TRY(note_clock(kyhop::receive(last, latest, clock_())));
  if (own_tail) {
    KYHOP_ASSIGN(const OwnLog own, own_log());
    if (own.log == log) KYHOP_TRY(begin_epoch());
  }
  received.stored = run.size();
  return received;
}

Result<bool> FoldEngine::obey(const ForkProof& proof) {
  KYHOP_ASSIGN(const FreezePoint freeze, check(proof, authority.genesis().council));
  const Seq frozen_at = freeze.last ? next(*freeze.last) : Seq{0};
  const Bytes bytes = encode(proof);
  KYHOP_ASSIGN(const bool news, replica.add_evidence(kForkEvidence, hash256("kyhop fork evidence v1", {bytes}).view(), bytes));
  if (!news) return false;
  KYHOP_ASSIGN(const bool earlier, replica.records().freeze(freeze.log, Freeze{frozen_at, freeze.head}));
  if (!earlier) return true;
  if (authority.writer() == freeze.log.device) {
    KYHOP_TRY(fold_everything());
  } else {
    KYHOP_TRY(freeze_again(freeze.log, frozen_at));
  }
  // The person's later records come from a new epoch.
  if (identity && freeze.log.device == identity->signing.id) {
    KYHOP_ASSIGN(const OwnLog own, own_log());
    if (own.log == freeze.log) KYHOP_TRY(begin_epoch());
  }
  return true;
}

Result<std::vector<Record>> FoldEngine::read_run(const LogId& log, Seq from, std::size_t max_records, std::size_t max_bytes) {
  KYHOP_ASSIGN(const LogHead head, replica.records().head(log));
  std::vector<StoredRecord> stored;
  KYHOP_TRY(replica.records().range(log, from, max_records, max_bytes, [&](StoredRecord&& record) {
    if (head.frozen && record.seq >= head.frozen->next) return false;
    stored.push_back(std::move(record));
    return true;
  }));
  std::vector<Record> run;
  run.reserve(stored.size());
  std::vector<bool> checked;
  for (StoredRecord& one : stored) {
    checked.push_back(one.sig_ok);
    KYHOP_ASSIGN(Record record, to_record(std::move(one)));
    run.push_back(std::move(record));
  }
  // A signature that nobody looked at may not head a run.
  while (!run.empty() && !checked[run.size() - 1]) {
    if (run.back().signature_valid()) {
      KYHOP_TRY(replica.records().set_sig_ok(run.back().hash()));
      break;
    }
    run.pop_back();
  }
  return run;
}

}  // namespace kyhop
