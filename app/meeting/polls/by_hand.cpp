// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/polls/by_hand.h"

#include <algorithm>
#include <numeric>

#include "app/meeting/polls/seats.h"

namespace kyhop::polls {

namespace {

Failure does_not_add_up(std::string why, std::string todo) {
  return refuse("tally", "the count", std::move(why), std::move(todo));
}

std::string text(std::uint64_t number) {
  return std::to_string(number);
}

using Counts = std::map<RecordHash, const Count*>;

/// Counts of right numbers after a void that names the way.
Counts right_counts(const Index& index) {
  Counts right;
  const TallyFrame frame = tally_frame(index.open);
  for (const Count& count : index.records.counts) {
    if (count.poll != index.poll) continue;
    const auto voided =
        std::find_if(index.voids.begin(), index.voids.end(), [&](const Void* one) { return one->source.hash == count.voided && one->way; });
    if (voided != index.voids.end() && check_tally(frame, *(*voided)->way, count.tally)) right.emplace(count.source.hash, &count);
  }
  return right;
}

/// Those that an announcement names; else those that no other one corrects.
std::vector<RecordHash> standing_of(const Index& index, const Counts& counts) {
  std::set<RecordHash> announced, corrected;
  for (const Announcement& one : index.records.announcements)
    if (one.poll == index.poll && counts.contains(one.result)) announced.insert(one.result);
  if (!announced.empty()) return {announced.begin(), announced.end()};
  for (const auto& [hash, count] : counts) corrected.insert(count->replaces.begin(), count->replaces.end());
  std::vector<RecordHash> standing;
  for (const auto& [hash, count] : counts)
    if (!corrected.contains(hash)) standing.push_back(hash);
  return standing;
}

}  // namespace

TallyFrame tally_frame(const PollOpen& open) {
  return {open.eligible.size(), open.options.size(), quorum_of(open).needed};
}

Result<void> check_tally(const TallyFrame& frame, Way way, const Tally& tally) {
  const bool hands = way == Way::hands;
  if (tally.counts.size() != frame.options) return does_not_add_up("it does not name every option once", "give a number for each option");
  if (tally.present > frame.eligible)
    return does_not_add_up(
        "more delegates are present than may vote: " + text(tally.present) + ", with " + text(frame.eligible) + " in office",
        "check how many are present");
  if (tally.present < frame.quorum)
    return refuse("quorum", "the count",
                  text(tally.present) + " of " + text(frame.eligible) + " delegates are present, " + text(frame.quorum) + " are needed",
                  "wait until enough are present, then vote again");
  if (hands && tally.issued != tally.present)
    return does_not_add_up(
        "in a show of hands everyone present is asked: " + text(tally.present) + " present, " + text(tally.issued) + " asked",
        "give the same number");
  if (tally.issued > frame.eligible)
    return does_not_add_up(
        "more ballots were issued than delegates may vote: " + text(tally.issued) + ", with " + text(frame.eligible) + " in office",
        "check the ballots issued");
  if (tally.returned > tally.issued)
    return hands ? does_not_add_up(
                       "more hands were counted than delegates are present: " + text(tally.returned) + " of " + text(tally.issued),
                       "count again, or correct how many are present")
                 : does_not_add_up("more ballots came back than were issued: " + text(tally.returned) + " of " + text(tally.issued),
                                   "check the ballots issued and returned");
  if (std::uint64_t{tally.valid} + tally.invalid != tally.returned)
    return does_not_add_up(
        "valid and invalid ballots make " + text(std::uint64_t{tally.valid} + tally.invalid) + ", returned were " + text(tally.returned),
        "check the ballots returned and the invalid ones");
  const std::uint64_t sum = std::accumulate(tally.counts.begin(), tally.counts.end(), std::uint64_t{0});
  if (sum != tally.valid)
    return does_not_add_up("the options add up to " + text(sum) + ", the valid ballots are " + text(tally.valid),
                           "count the options again");
  return {};
}

std::optional<ByHand> by_hand(const Index& index) {
  const auto switched = std::find_if(index.voids.begin(), index.voids.end(), [](const Void* one) { return one->way.has_value(); });
  if (switched == index.voids.end()) return std::nullopt;
  ByHand state;
  state.way = *(*switched)->way;
  state.voided = (*switched)->source.hash;
  const Counts counts = right_counts(index);
  state.standing = standing_of(index, counts);
  for (const auto& [hash, count] : counts)
    if (!std::binary_search(state.standing.begin(), state.standing.end(), hash)) state.corrected.push_back(hash);
  if (state.standing.empty()) return state;
  const Count& first = *counts.at(state.standing.front());
  state.contradicted = std::any_of(state.standing.begin(), state.standing.end(),
                                   [&](const RecordHash& hash) { return counts.at(hash)->tally != first.tally; });
  if (state.contradicted) return state;
  state.count = state.standing.front();
  // Two officers may have switched at once: the way is the one that was counted.
  const auto counted =
      std::find_if(index.voids.begin(), index.voids.end(), [&](const Void* one) { return one->source.hash == first.voided; });
  state.way = *(*counted)->way;
  state.voided = first.voided;
  return state;
}

Result<CountDraft> draft_count(const PollRecords& records, const Authority& authority, const Tally& tally) {
  const Index index(records, authority);
  const PollState state = fold(records, authority);
  if (!state.by_hand)
    return refuse("not_switched", "the count", "the vote was not switched to hands or paper", "switch it first, with poll void --switch");
  const ByHand& hand = *state.by_hand;
  const auto standing = [&hand](const Announcement& one) {
    return std::binary_search(hand.standing.begin(), hand.standing.end(), one.result);
  };
  if (std::any_of(records.announcements.begin(), records.announcements.end(), standing))
    return refuse("announced", "the count", "the result was announced already", "open another vote if it was wrong");
  KYHOP_TRY(check_tally(tally_frame(index.open), hand.way, tally));
  if (hand.standing.size() > kMaxCorrected) return refuse("tally", "the count", "too many counts stand side by side", "open another vote");
  return CountDraft{hand.voided, hand.standing};
}

Result<std::optional<RecordHash>> result_to_announce(const PollRecords& records, const Authority& authority) {
  const PollState state = fold(records, authority);
  const bool by_devices = state.phase == Phase::certified && state.close;
  if (!state.result || (!by_devices && !state.by_hand))
    return refuse("no_result", "announcing", "there is no result to announce yet", "end the vote or enter what was counted first");
  if (!state.announced.empty()) return std::optional<RecordHash>{};
  return std::optional(by_devices ? *state.close : *state.by_hand->count);
}

}  // namespace kyhop::polls
