// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/judge.h"

#include <algorithm>
#include <map>

#include "app/meeting/polls/merkle.h"

namespace kyhop::polls {

namespace {

Derived wrong(std::string reason) {
  Derived derived;
  derived.reason = std::move(reason);
  return derived;
}

/// Decides among the ballots of one person that are right by themselves.
void settle(std::vector<const Ballot*>& votes, std::map<RecordHash, Verdict>& verdicts) {
  const std::uint32_t last =
      (*std::max_element(votes.begin(), votes.end(), [](const Ballot* x, const Ballot* y) { return x->vote_seq < y->vote_seq; }))->vote_seq;
  const Ballot* standing = nullptr;
  bool conflict = false;
  for (const Ballot* vote : votes) {
    if (vote->vote_seq != last) continue;
    conflict = conflict || (standing && standing->choice != vote->choice);
    if (!standing || vote->source.hash < standing->source.hash) standing = vote;
  }
  for (const Ballot* vote : votes) {
    verdicts[vote->source.hash] = vote->vote_seq != last ? Verdict::superseded
                                  : conflict             ? Verdict::conflicting
                                  : vote == standing     ? Verdict::counted
                                                         : Verdict::duplicate;
  }
}

}  // namespace

Derived judge(const Index& index, const std::set<RecordHash>& named, const Heads& heads) {
  Derived derived;
  derived.check = CloseCheck::incomplete;
  derived.heads_missing = !index.authority.knows(heads);
  for (const RecordHash& hash : named) {
    const auto order = index.orders.find(hash);
    if (order == index.orders.end()) {
      derived.missing.push_back(hash);
    } else if (order->second == Order::unknown) {
      derived.missing.push_back(*index.ballots.at(hash)->previous);
    }
  }
  if (derived.heads_missing || !derived.missing.empty()) return derived;

  std::map<RecordHash, Verdict> verdicts;
  std::map<PersonId, std::vector<const Ballot*>> votes;
  for (const RecordHash& hash : named) {
    const Ballot& ballot = *index.ballots.at(hash);
    Verdict verdict = index.by_itself(ballot);
    if (verdict == Verdict::counted && index.authority.cut_off(heads, ballot.source)) verdict = Verdict::revoked;
    verdicts[hash] = verdict;
    if (verdict == Verdict::counted) votes[ballot.person].push_back(&ballot);
  }
  for (auto& [person, list] : votes) settle(list, verdicts);

  CloseContent& content = derived.content;
  content.heads = heads;
  content.totals.assign(index.open.options.size(), 0);
  for (const auto& [hash, verdict] : verdicts) {
    const Ballot& ballot = *index.ballots.at(hash);
    content.entries.push_back({ballot.person, hash, verdict});
    if (verdict == Verdict::counted) ++content.totals[ballot.choice];
  }
  std::sort(content.entries.begin(), content.entries.end());
  content.root = merkle_root(index.poll, content.entries);
  derived.check = CloseCheck::valid;
  return derived;
}

Derived derive(const Index& index, Round round, const std::vector<const Promise*>& promises, const Heads& heads) {
  std::optional<Round> highest;
  for (const Promise* promise : promises) {
    if (!promise->cosigned) continue;
    if (promise->cosigned->round >= round) return wrong("a promise reports a cosignature that is not below its own round");
    highest = std::max(highest.value_or(promise->cosigned->round), promise->cosigned->round);
  }
  if (!highest) {
    std::set<RecordHash> named;
    for (const Promise* promise : promises) named.insert(promise->ballots.begin(), promise->ballots.end());
    if (named.size() > kMaxListedBallots) return wrong("its promises name too many ballots");
    return judge(index, named, heads);
  }

  Derived derived;
  std::optional<CloseContent> forced;
  for (const Promise* promise : promises) {
    if (!promise->cosigned || promise->cosigned->round != *highest) continue;
    const auto reported = index.closes.find(promise->cosigned->close);
    if (reported == index.closes.end()) {
      derived.missing.push_back(promise->cosigned->close);
      continue;
    }
    const Close& close = *reported->second;
    if (close.round != *highest) return wrong("a promise reports a close under another round than its own");
    const CloseVerification& below = index.verified(close);
    if (below.check == CloseCheck::wrong) return wrong("a promise reports a close that is wrong itself: " + below.reason);
    if (below.check == CloseCheck::incomplete) {
      derived.missing.insert(derived.missing.end(), below.missing.begin(), below.missing.end());
      derived.heads_missing = derived.heads_missing || below.heads_missing;
    } else if (forced && *forced != close.content) {
      return wrong("its promises report two closes of one round that disagree");
    } else {
      forced = close.content;
    }
  }
  if (!derived.missing.empty() || derived.heads_missing) {
    derived.check = CloseCheck::incomplete;
    return derived;
  }
  derived.check = CloseCheck::valid;
  derived.content = std::move(*forced);
  return derived;
}

}  // namespace kyhop::polls
