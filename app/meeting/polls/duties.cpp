// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/duties.h"

#include <algorithm>
#include <tuple>

#include "app/meeting/polls/judge.h"

namespace kyhop::polls {

namespace {

/// All ballots that a witness ever acked, also against the rules: a promise hides nothing.
std::set<RecordHash> ever_acked(const WitnessLog& witness) {
  std::set<RecordHash> acked;
  for (const Act& act : witness.acts) {
    if (const auto* ack = std::get_if<const Ack*>(&act)) acked.insert((*ack)->ballots.begin(), (*ack)->ballots.end());
  }
  return acked;
}

class Witness {
 public:
  Witness(const Index& index, const WitnessLog& log, const Self& self, Duties& duties)
      : index_(index), self_(self), duties_(duties), log_(log), acked_(ever_acked(log)), promised_(log.promised), cosigned_(log.cosigned) {}

  void run(bool certified) {
    if (!certified && !log_.locked()) ack();
    cosign();
    if (!certified) promise();
  }

 private:
  void ack() {
    std::vector<const Ballot*> fresh;
    std::map<PersonId, std::size_t> count;
    for (const auto& [hash, ballot] : index_.ballots) {
      if (acked_.contains(hash)) {
        ++count[ballot->person];
      } else if (index_.by_itself(*ballot) == Verdict::counted && index_.orders.at(hash) == Order::follows &&
                 !index_.authority.cut_off(self_.heads, ballot->source)) {
        fresh.push_back(ballot);
      }
    }
    std::sort(fresh.begin(), fresh.end(), [](const Ballot* x, const Ballot* y) {
      return std::tie(x->vote_seq, x->source.hash) < std::tie(y->vote_seq, y->source.hash);
    });
    for (const Ballot* ballot : fresh) {
      if (count[ballot->person]++ >= ballots_per_person(index_.open.eligible.size())) continue;
      if (duties_.acks.empty() || duties_.acks.back().size() == kMaxAcksPerRecord) duties_.acks.emplace_back();
      duties_.acks.back().push_back(ballot->source.hash);
      acked_.insert(ballot->source.hash);
    }
    for (auto& record : duties_.acks) std::sort(record.begin(), record.end());
  }

  /// The close of the highest round that it may sign and that holds in every point.
  void cosign() {
    const Close* best = nullptr;
    for (const auto& [hash, close] : index_.closes) {
      if (promised_ && close->round < *promised_) continue;
      if (cosigned_ && close->round <= cosigned_->round) continue;
      if (best && close->round < best->round) continue;
      if (has_twin(*close) || index_.verified(*close).check != CloseCheck::valid) continue;
      best = close;
    }
    if (!best) return;
    duties_.cosign = CosignDraft{best->round, best->source.hash};
    cosigned_ = Cosigned{best->round, best->source.hash};
    promised_ = best->round;
  }

  /// The officer closed this round twice: neither is signed.
  bool has_twin(const Close& close) const {
    return std::any_of(index_.closes.begin(), index_.closes.end(),
                       [&](const auto& other) { return other.second->round == close.round && other.first != close.source.hash; });
  }

  void promise() {
    if (index_.freezes.empty()) return;
    const Round asked = index_.freezes.rbegin()->first;
    if (promised_ && asked <= *promised_) return;
    duties_.promise = PromiseDraft{asked, {acked_.begin(), acked_.end()}, cosigned_};
  }

  const Index& index_;
  const Self& self_;
  Duties& duties_;
  const WitnessLog& log_;
  std::set<RecordHash> acked_;
  std::optional<Round> promised_;
  std::optional<Cosigned> cosigned_;
};

/// The highest round this officer asked for and has not closed.
std::optional<Round> round_to_close(const Index& index, const LogId& log) {
  std::optional<Round> own;
  for (const auto& [round, freeze] : index.freezes) {
    if (freeze->source.log == log) own = round;
  }
  for (const auto& [hash, close] : index.closes) {
    if (own && close->source.log == log && close->round >= *own) return std::nullopt;
  }
  return own;
}

/// One promise per witness for `round` that can be checked here: its ballots and the close it reports are known and hold.
std::vector<const Promise*> usable_promises(const Index& index, Round round, const Heads& heads) {
  std::map<LogId, const Promise*> chosen;
  for (const auto& [hash, promise] : index.promises) {
    if (promise->round != round || chosen.contains(promise->source.log)) continue;
    if (derive(index, round, {promise}, heads).check == CloseCheck::valid) chosen.emplace(promise->source.log, promise);
  }
  std::vector<const Promise*> promises;
  for (const auto& [log, promise] : chosen) promises.push_back(promise);
  return promises;
}

std::optional<CloseDraft> close_over(const Index& index, Round round, const std::vector<const Promise*>& promises, const Heads& heads) {
  Derived derived = derive(index, round, promises, heads);
  if (derived.check != CloseCheck::valid) return std::nullopt;
  CloseDraft draft{round, {}, std::move(derived.content)};
  for (const Promise* promise : promises) draft.promises.push_back(promise->source.hash);
  std::sort(draft.promises.begin(), draft.promises.end());
  return draft;
}

std::optional<CloseDraft> close_of(const Index& index, const Self& self) {
  const auto round = round_to_close(index, self.log);
  if (!round) return std::nullopt;
  std::vector<const Promise*> promises = usable_promises(index, *round, self.heads);
  if (promises.size() < index.open.w) return std::nullopt;
  if (auto draft = close_over(index, *round, promises, self.heads)) return draft;
  // All together they name too many ballots, or report closes that disagree: the smallest majority may still do.
  std::stable_sort(promises.begin(), promises.end(),
                   [](const Promise* x, const Promise* y) { return x->ballots.size() < y->ballots.size(); });
  promises.resize(index.open.w);
  return close_over(index, *round, promises, self.heads);
}

}  // namespace

Duties duties(const PollRecords& records, const Authority& authority, const Self& self) {
  Duties owed;
  const Index index(records, authority);
  const WitnessLog* witness = index.witness(self.log);
  const bool officer = index.officer(self.log).has_value();
  if (!witness && !officer) return owed;
  const bool certified = !index.certified().empty();
  if (!certified && !index.voids.empty()) return owed;
  if (witness) Witness(index, *witness, self, owed).run(certified);
  if (officer && !certified) owed.close = close_of(index, self);
  return owed;
}

}  // namespace kyhop::polls
