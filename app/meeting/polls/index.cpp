// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/index.h"

#include <algorithm>
#include <tuple>

#include "app/meeting/polls/judge.h"

namespace kyhop::polls {

const Source& source_of(const Act& act) {
  return std::visit([](const auto* record) -> const Source& { return record->source; }, act);
}

Index::Index(const PollRecords& given, const Authority& asked) : records(given), authority(asked), open(given.open), poll(given.open.id()) {
  index_ballots();
  index_officers();
  index_witnesses();
}

void Index::index_ballots() {
  std::vector<const Ballot*> by_vote_seq;
  for (const Ballot& ballot : records.ballots) {
    if (ballot.poll == poll && ballots.emplace(ballot.source.hash, &ballot).second) by_vote_seq.push_back(&ballot);
  }
  std::sort(by_vote_seq.begin(), by_vote_seq.end(),
            [](const Ballot* x, const Ballot* y) { return std::tie(x->vote_seq, x->source.hash) < std::tie(y->vote_seq, y->source.hash); });
  // The ballot that one names has a smaller vote seq, or the order is broken, so it was judged before.
  for (const Ballot* ballot : by_vote_seq) {
    Order order = Order::broken;
    if (ballot->vote_seq == 0) {
      order = ballot->previous ? Order::broken : Order::follows;
    } else if (ballot->previous) {
      const auto before = ballots.find(*ballot->previous);
      if (before == ballots.end()) {
        order = Order::unknown;
      } else if (before->second->person == ballot->person && before->second->vote_seq + 1 == ballot->vote_seq) {
        order = orders.at(before->first);
      }
    }
    orders.emplace(ballot->source.hash, order);
  }
}

void Index::index_officers() {
  const auto in_own_round = [&](const Source& source, Round round) {
    return round.n >= 1 && round.n <= kMaxRoundNumber && round.officer < open.officers.size() &&
           open.officers[round.officer].log == source.log;
  };
  for (const Freeze& freeze : records.freezes) {
    if (freeze.poll != poll || !in_own_round(freeze.source, freeze.round)) continue;
    const auto [place, fresh] = freezes.emplace(freeze.round, &freeze);
    if (!fresh && freeze.source.hash < place->second->source.hash) place->second = &freeze;
  }
  for (const Close& close : records.closes) {
    if (close.poll == poll && in_own_round(close.source, close.round)) closes.emplace(close.source.hash, &close);
  }
  for (const Void& one : records.voids) {
    if (one.poll == poll && officer(one.source.log)) voids.push_back(&one);
  }
  std::sort(voids.begin(), voids.end(), [](const Void* x, const Void* y) { return x->source.hash < y->source.hash; });
}

void Index::index_witnesses() {
  std::map<LogId, std::size_t> places;
  for (const Seat& seat : open.witnesses) {
    places.emplace(seat.log, witnesses.size());
    witnesses.emplace_back().seat = seat;
  }
  const auto add = [&](const auto& list) {
    for (const auto& record : list) {
      const auto place = places.find(record.source.log);
      if (record.poll == poll && place != places.end()) witnesses[place->second].acts.emplace_back(&record);
    }
  };
  add(records.acks);
  add(records.promises);
  add(records.cosigns);
  for (WitnessLog& witness : witnesses) follow(witness);
}

/// Walks a witness's own log; what it did against the rules has no effect here and is evidence elsewhere.
void Index::follow(WitnessLog& witness) {
  auto& acts = witness.acts;
  const auto key = [](const Act& act) { return std::tie(source_of(act).seq, source_of(act).hash); };
  std::sort(acts.begin(), acts.end(), [&](const Act& x, const Act& y) { return key(x) < key(y); });
  acts.erase(std::unique(acts.begin(), acts.end(), [&](const Act& x, const Act& y) { return key(x) == key(y); }), acts.end());

  const auto lock = [&](Round round) { witness.promised = std::max(witness.promised.value_or(round), round); };
  for (const Act& act : acts) {
    if (const auto* ack = std::get_if<const Ack*>(&act)) {
      if (!witness.locked()) witness.acked.insert((*ack)->ballots.begin(), (*ack)->ballots.end());
    } else if (const auto* promise = std::get_if<const Promise*>(&act)) {
      promises.emplace((*promise)->source.hash, *promise);
      lock((*promise)->round);
    } else {
      const Cosign& cosign = *std::get<const Cosign*>(act);
      const bool below_promise = witness.promised && cosign.round < *witness.promised;
      const bool not_above_cosign = witness.cosigned && cosign.round <= witness.cosigned->round;
      if (!below_promise && !not_above_cosign) {
        witness.cosigns.push_back(&cosign);
        witness.cosigned = Cosigned{cosign.round, cosign.close};
        cosigned[{cosign.round, cosign.close}].insert(cosign.source.hash);
      }
      lock(cosign.round);
    }
  }
}

const CloseVerification& Index::verified(const Close& close) const {
  if (checks_.empty()) {
    // From the lowest round up, because a close may rest on closes of lower rounds: no chain of them, however long, nests calls.
    std::vector<const Close*> by_round;
    for (const auto& [hash, one] : closes) by_round.push_back(one);
    std::sort(by_round.begin(), by_round.end(),
              [](const Close* x, const Close* y) { return std::tie(x->round, x->source.hash) < std::tie(y->round, y->source.hash); });
    for (const Close* one : by_round) checks_.emplace(one->source.hash, check_close(*this, *one));
  }
  return checks_.at(close.source.hash);
}

std::vector<std::pair<Round, RecordHash>> Index::certified() const {
  std::vector<std::pair<Round, RecordHash>> found;
  for (const auto& [key, cosignatures] : cosigned) {
    if (cosignatures.size() < open.w) continue;
    const auto close = closes.find(key.second);
    if (close != closes.end() && (close->second->round != key.first || verified(*close->second).check == CloseCheck::wrong)) continue;
    found.push_back(key);
  }
  return found;
}

std::uint32_t Index::acks_of(const RecordHash& ballot) const {
  return static_cast<std::uint32_t>(
      std::count_if(witnesses.begin(), witnesses.end(), [&](const WitnessLog& witness) { return witness.acked.contains(ballot); }));
}

std::optional<std::uint32_t> Index::officer(const LogId& log) const {
  for (std::uint32_t i = 0; i < open.officers.size(); ++i) {
    if (open.officers[i].log == log) return i;
  }
  return std::nullopt;
}

const WitnessLog* Index::witness(const LogId& log) const {
  const auto found = std::find_if(witnesses.begin(), witnesses.end(), [&](const WitnessLog& one) { return one.seat.log == log; });
  return found == witnesses.end() ? nullptr : &*found;
}

bool Index::has_vote(const PersonId& person) const {
  return std::binary_search(open.eligible.begin(), open.eligible.end(), person);
}

Verdict Index::by_itself(const Ballot& ballot) const {
  if (!ballot.valid_at_open || ballot.source.person != ballot.person) return Verdict::wrong_device;
  if (!has_vote(ballot.person)) return Verdict::not_eligible;
  if (ballot.choice >= open.options.size()) return Verdict::unknown_option;
  if (orders.at(ballot.source.hash) == Order::broken || (ballot.vote_seq > 0 && !open.revote)) return Verdict::out_of_order;
  return Verdict::counted;
}

}  // namespace kyhop::polls
