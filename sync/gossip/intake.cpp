// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/gossip/intake.h"

#include <algorithm>

namespace kyhop {

namespace {

using Outcome = RunReceipt::Outcome;

Intake only(Outcome outcome) {
  Intake intake;
  intake.receipt.outcome = outcome;
  return intake;
}

Intake refused(std::string reason, bool provable) {
  Intake intake = only(Outcome::refused);
  intake.receipt.reason = std::move(reason);
  intake.receipt.provable = provable;
  return intake;
}

Intake diverged(Seq differs) {
  Intake intake = only(Outcome::diverged);
  intake.receipt.differs = differs;
  return intake;
}

/// How many records may be appended so that the last signature is known to be valid; all that have to be looked at are.
std::size_t sound_part(std::span<const Record> fresh, bool whole, bool each, const SignatureCheck& signature_valid) {
  if (each) {
    const auto wrong = std::find_if_not(fresh.begin(), fresh.end(), signature_valid);
    return static_cast<std::size_t>(wrong - fresh.begin());
  }
  std::size_t count = fresh.size();
  while (!whole && count > 0 && !signature_valid(fresh[count - 1])) --count;
  return count;
}

Seq before(Seq seq) {
  return Seq{number(seq) - 1};
}

/// The first record of `overlap` that the log does not hold; all places of `overlap` are held.
const Record* first_difference(std::span<const Record> overlap, const LogReader& log) {
  const auto differs = [&log](const Record& record) { return log.hash_at(record.header().seq) != record.hash(); };
  // Hashes chain: once two histories have parted they never meet again, so the differing records are a suffix.
  const auto first = std::partition_point(overlap.begin(), overlap.end(), [&](const Record& r) { return !differs(r); });
  return first == overlap.end() ? nullptr : &*first;
}

/// `theirs` stands where the log holds another record, and the one before is common to both.
Intake fork_at(const Record& theirs, const LogReader& log, const SignatureCheck& signature_valid) {
  const auto ours = log.record_at(theirs.header().seq);
  if (!ours) return refused("the own record of that place cannot be read", false);
  // A run vouches for its records by the last signature only; evidence needs the signatures of both records themselves.
  if (!signature_valid(theirs)) return refused("a second history without a valid signature where it parts", false);
  if (!signature_valid(*ours)) {
    Intake intake = only(Outcome::gap);
    intake.spoiled = theirs.header().seq;
    return intake;
  }
  Intake intake = only(Outcome::forked);
  intake.proof = make_fork_proof(*ours, theirs);
  return intake;
}

}  // namespace

Intake examine_run(std::span<const Record> run, const CouncilId& council, const LogReader& log, const SignatureCheck& signature_valid) {
  if (run.empty()) return refused("an empty run", true);
  const RecordHeader& first = run.front().header();
  if (auto linked = verify_links(run, council, {first.seq, first.prev}); !linked) return refused(linked.error().sentence(), true);
  const Seq next = log.next();
  if (first.seq > next) return only(Outcome::gap);
  const auto freeze = log.freeze();
  if (freeze && first.seq >= freeze->next) return only(Outcome::duplicate);
  if (!signature_valid(run.back())) return refused("the last signature of a run is wrong", true);

  const bool joins = number(first.seq) == 0 || log.hash_at(before(first.seq)) == first.prev;
  if (!joins) return diverged(before(first.seq));
  const std::size_t held = std::min<std::uint64_t>(number(next) - number(first.seq), run.size());
  if (const Record* other = first_difference(run.first(held), log)) {
    if (freeze && other->header().seq >= freeze->next) return only(Outcome::duplicate);
    return fork_at(*other, log, signature_valid);
  }

  std::span<const Record> fresh = run.subspan(held);
  if (freeze) {
    const std::uint64_t start = number(first.seq) + held;
    fresh = fresh.first(std::min<std::uint64_t>(fresh.size(), number(freeze->next) > start ? number(freeze->next) - start : 0));
  }
  if (fresh.empty()) return only(Outcome::duplicate);
  // What a freeze cut off had the signature that vouched for the rest.
  const std::size_t sound = sound_part(fresh, &fresh.back() == &run.back(), log.is_doubted(), signature_valid);
  Intake intake = only(sound == fresh.size() ? Outcome::stored : Outcome::doubtful);
  const Seq from = fresh.front().header().seq;
  const Seq to{number(from) + sound};
  intake.append = fresh.first(sound);
  intake.receipt.stored = {first.log, from, to};
  if (sound < fresh.size()) intake.receipt.differs = to;
  return intake;
}

}  // namespace kyhop
