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
  const std::size_t offered = run.size();
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
    if (!run[known].signature_valid()) {
      received.outcome = Received::Outcome::doubtful;
      received.next = run[known].header().seq;
      return received;
    }
    KYHOP_ASSIGN(const bool sound, vouch(log, run[known].header().seq));
    if (!sound) {
      KYHOP_ASSIGN(const LogHead shorter, replica.records().head(log));
      return with_gap(shorter.next);
    }
    ForkProof proof = make_fork_proof(mine, run[known]);
    KYHOP_TRY(obey(proof));
    received.outcome = Received::Outcome::forked;
    received.proof = std::move(proof);
    return received;
  }
  const bool whole = run.size() == offered;
  run = run.subspan(known);
  if (run.empty()) return received;
  if (run.front().header().seq != head.next) return with_gap(head.next);
  // A second history that parted earlier than the run begins.
  const bool joins = number(head.next) == 0 || known > 0 || run.front().header().prev == head.head;
  if (!joins) return with_gap(Seq{number(head.next) - 1});
  const ChainHead end{head.next, head.head};
  if (auto linked = verify_links(run, authority.genesis().council, end); !linked) return refused(std::move(linked.error()));
  if (whole && !run.back().signature_valid())
    return refused(fail(ErrorCode::integrity, "run of records", "the last signature is wrong", "fetch it from another device").value());
  KYHOP_ASSIGN(const bool each, checks_each(run));
  std::size_t sound = run.size();
  if (each) {
    const auto wrong = std::find_if_not(run.begin(), run.end(), [](const Record& record) { return record.signature_valid(); });
    sound = static_cast<std::size_t>(wrong - run.begin());
  } else {
    // What a freeze cut off had the signature that vouched for the rest.
    while (!whole && sound > 0 && !run[sound - 1].signature_valid()) --sound;
  }
  if (sound < run.size()) {
    received.outcome = Received::Outcome::doubtful;
    received.next = run[sound].header().seq;
    run = run.first(sound);
    if (run.empty()) return received;
  }

  // A tail of the own log that this home does not have: the home was restored or copied, and must not write where it once wrote.
  const bool own_tail = identity && log.device == identity->signing.id;
  Hlc latest;
  for (const Record& record : run) latest = std::max(latest, record.header().hlc);
  KYHOP_TRY(store(run, each));
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
  if (!stored.empty()) {
    KYHOP_ASSIGN(const bool sound, vouch(stored.back()));
    if (!sound) return read_run(log, from, max_records, max_bytes);  // of what is left every signature was looked at
  }
  std::vector<Record> run;
  run.reserve(stored.size());
  for (StoredRecord& one : stored) {
    KYHOP_ASSIGN(Record record, to_record(std::move(one)));
    run.push_back(std::move(record));
  }
  return run;
}

}  // namespace kyhop
