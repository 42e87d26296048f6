// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "app/meeting/polls/index.h"
#include "app/meeting/polls/state.h"
#include "storage/base/error.h"

// A vote by hand in place of a poll that was given up: docs/formats/polls.md, «Hands and paper».

namespace kyhop::polls {

/// What a tally is held against.
struct TallyFrame {
  std::uint64_t eligible = 0;
  std::size_t options = 0;
  std::uint64_t quorum = 0;  ///< persons who must be present
};
TallyFrame tally_frame(const PollOpen& open);

/// The numbers of a count add up: valid + invalid = returned ≤ issued ≤ eligible, the options make up the valid ones, for hands issued =
/// present. Rules: `tally`, `quorum`. The sentence says the first thing that does not.
Result<void> check_tally(const TallyFrame& frame, Way way, const Tally& tally);

/// What the counts and announcements of a voided poll amount to; nothing when no void names a way.
std::optional<ByHand> by_hand(const Index& index);

/// The count that a person may write now, and which counts it corrects. Rules of refusal: `not_switched`, `announced`, and those of
/// check_tally().
struct CountDraft {
  RecordHash voided;
  std::vector<RecordHash> replaces;
};
Result<CountDraft> draft_count(const PollRecords& records, const Authority& authority, const Tally& tally);

/// The result that an announcement names; nothing when it was announced already. Rule of refusal: `no_result`.
Result<std::optional<RecordHash>> result_to_announce(const PollRecords& records, const Authority& authority);

}  // namespace kyhop::polls
