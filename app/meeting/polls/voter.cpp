// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/polls/duties.h"
#include "app/meeting/polls/index.h"

namespace kyhop::polls {

namespace {

bool has_close(const Index& index) {
  return std::any_of(index.closes.begin(), index.closes.end(),
                     [&](const auto& one) { return index.verified(*one.second).check != CloseCheck::wrong; });
}

Failure not_officer() {
  return refuse("not_officer", "closing the poll", "this device is not among those who may close it",
                "ask the chair, a deputy, the secretary or the clerk named when it was opened");
}

Failure already_void() {
  return refuse("voided", "the poll", "it was voided", "use the poll that replaced it");
}

Failure already_closed() {
  return refuse("closed", "the poll", "it is closed", "ask for a new poll");
}

/// The highest round that any record here speaks of.
std::optional<Round> highest_round(const Index& index) {
  std::optional<Round> highest;
  const auto raise = [&](Round round) { highest = std::max(highest.value_or(round), round); };
  for (const auto& [round, freeze] : index.freezes) raise(round);
  for (const auto& [hash, close] : index.closes) raise(close->round);
  return highest;
}

}  // namespace

Result<Round> next_round(const PollRecords& records, const Authority& authority, const LogId& log) {
  const Index index(records, authority);
  const auto rank = index.officer(log);
  if (!rank) return not_officer();
  if (!index.certified().empty()) return refuse("certified", "closing the poll", "it is certified already", "nothing is left to do");
  if (!index.voids.empty()) return already_void();
  const auto highest = highest_round(index);
  if (!highest) return Round{1, *rank};
  const Round round{*rank > highest->officer ? highest->n : highest->n + 1, *rank};
  if (round.n > kMaxRoundNumber) {
    return refuse("rounds", "closing the poll", "an officer used up the numbers of rounds",
                  "void the poll and open it again without that officer");
  }
  return round;
}

Result<BallotDraft> draft_ballot(const PollRecords& records, const Authority& authority, const PersonId& person, std::string_view option) {
  const Index index(records, authority);
  const auto& options = index.open.options;
  const auto choice = std::find(options.begin(), options.end(), option);
  if (choice == options.end()) {
    std::string all;
    for (const std::string& one : options) all += (all.empty() ? "" : ", ") + one;
    return fail(ErrorCode::usage, "option " + std::string(option), "the poll does not have it", "choose one of: " + all);
  }
  if (!index.has_vote(person)) {
    return refuse("not_eligible", "voting", "this person is not in the poll's list of voters",
                  "only delegates in office when it opened may vote");
  }
  if (index.certified().empty() && !index.voids.empty()) return already_void();
  if (!index.certified().empty() || has_close(index)) return already_closed();

  BallotDraft draft{0, std::nullopt, static_cast<std::uint32_t>(choice - options.begin())};
  std::size_t own = 0;
  for (const auto& [hash, ballot] : index.ballots) {
    if (ballot->person != person || index.by_itself(*ballot) != Verdict::counted || index.orders.at(hash) != Order::follows) continue;
    ++own;
    if (ballot->vote_seq >= draft.vote_seq) {
      draft.vote_seq = ballot->vote_seq + 1;
      draft.previous = hash;
    }
  }
  if (own > 0 && !index.open.revote) {
    return refuse("revote", "voting again", "a ballot of this poll cannot be changed", "the ballot handed in stays as it is");
  }
  if (own >= ballots_per_person(index.open.eligible.size())) {
    return refuse("votes", "voting again", "the ballot was changed too often", "the last ballot handed in stays as it is");
  }
  return draft;
}

Result<void> may_void(const PollRecords& records, const Authority& authority, const LogId& log) {
  const Index index(records, authority);
  if (!index.officer(log)) return not_officer();
  if (!index.certified().empty() || has_close(index)) return already_closed();
  if (!index.voids.empty()) return already_void();
  return {};
}

}  // namespace kyhop::polls
