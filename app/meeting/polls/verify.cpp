// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/verify.h"

#include <algorithm>
#include <functional>
#include <set>

#include "app/meeting/polls/judge.h"

namespace kyhop::polls {

namespace {

CloseVerification wrong(std::string reason) {
  return {CloseCheck::wrong, std::move(reason), {}, false};
}

/// Names the difference that matters most to a person.
std::string difference(const CloseContent& said, const CloseContent& right) {
  if (said.heads != right.heads) return "it was made under other authority heads than the close it must repeat";
  for (const CloseEntry& entry : right.entries) {
    const auto same =
        std::find_if(said.entries.begin(), said.entries.end(), [&](const CloseEntry& one) { return one.ballot == entry.ballot; });
    if (same == said.entries.end()) return "it omits ballot " + entry.ballot.hex();
    if (*same != entry) return "it judges ballot " + entry.ballot.hex() + " wrongly";
  }
  if (said.entries != right.entries) return "it lists a ballot that no promise names, or is not sorted";
  if (said.totals != right.totals) return "its totals are not those of its ballots";
  return "its Merkle root is not that of its ballots";
}

}  // namespace

CloseVerification check_close(const Index& index, const Close& close) {
  const PollOpen& open = index.open;
  if (close.poll != index.poll) return wrong("it is of another poll");
  if (close.round.n == 0 || close.round.n > kMaxRoundNumber || close.round.officer >= open.officers.size() ||
      open.officers[close.round.officer].log != close.source.log) {
    return wrong("its author is not the officer of its round");
  }
  const auto unsorted = [](const auto& list) { return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>{}) != list.end(); };
  if (unsorted(close.promises) || close.promises.size() < open.w || close.promises.size() > open.witnesses.size()) {
    return wrong("it does not name the promises of a majority of the witnesses");
  }
  if (close.content.heads.size() > kMaxHeads || unsorted(close.content.heads) || close.content.entries.size() > kMaxListedBallots) {
    return wrong("it names too many authority heads or ballots");
  }

  CloseVerification verification{CloseCheck::incomplete, {}, {}, false};
  std::vector<const Promise*> promises;
  std::set<LogId> authors;
  for (const RecordHash& hash : close.promises) {
    const auto found = index.promises.find(hash);
    if (found == index.promises.end()) {
      verification.missing.push_back(hash);
      continue;
    }
    if (found->second->round != close.round) return wrong("it names a promise of another round");
    if (!authors.insert(found->second->source.log).second) return wrong("it names two promises of one witness");
    promises.push_back(found->second);
  }
  if (!verification.missing.empty()) return verification;

  const Derived derived = derive(index, close.round, promises, close.content.heads);
  if (derived.check == CloseCheck::wrong) return wrong(derived.reason);
  if (derived.check == CloseCheck::incomplete) {
    verification.missing = derived.missing;
    verification.heads_missing = derived.heads_missing;
    return verification;
  }
  if (derived.content != close.content) return wrong(difference(close.content, derived.content));
  return {CloseCheck::valid, {}, {}, false};
}

CloseVerification verify_close(const PollRecords& records, const Authority& authority, const Close& close) {
  return check_close(Index(records, authority), close);
}

}  // namespace kyhop::polls
