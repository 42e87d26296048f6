// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/polls/by_hand.h"
#include "app/meeting/polls/evidence.h"
#include "app/meeting/polls/index.h"
#include "app/meeting/polls/state.h"

namespace kyhop::polls {

namespace {

BallotStatus status_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::counted:
      return BallotStatus::counted;
    case Verdict::superseded:
    case Verdict::duplicate:
      return BallotStatus::superseded;
    case Verdict::conflicting:
      return BallotStatus::conflicting;
    default:
      return BallotStatus::rejected;
  }
}

class Fold {
 public:
  Fold(const PollRecords& records, const Authority& authority) : index_(records, authority), open_(records.open) {}

  PollState run() {
    state_.evidence = evidence_in(index_);
    find_close();
    find_phase();
    if (state_.phase == Phase::voided) count_by_hand();
    find_announcements();
    find_promises();
    find_ballots();
    for (const auto& [person, votes] : votes_) find_voter(person, votes);
    return std::move(state_);
  }

 private:
  /// The certified close; else the valid, or not yet checkable, close of the highest round.
  void find_close() {
    const auto certified = index_.certified();
    certified_ = !certified.empty();
    if (certified_) {
      lead(certified.front().second, certified.front().first);
      for (const auto& [round, hash] : certified) {
        const auto other = index_.closes.find(hash);
        contradicted_ = contradicted_ || (close_ && other != index_.closes.end() && other->second->content != close_->content);
      }
      return;
    }
    const Close* leading = nullptr;
    for (const auto& [hash, close] : index_.closes) {
      if (index_.verified(*close).check == CloseCheck::wrong) continue;
      if (leading && close->round == leading->round) contradicted_ = contradicted_ || close->content != leading->content;
      if (!leading || close->round > leading->round) {
        leading = close;
        contradicted_ = false;
      }
    }
    if (leading) lead(leading->source.hash, leading->round);
  }

  void lead(const RecordHash& hash, Round round) {
    state_.close = hash;
    state_.round = round;
    const auto cosigned = index_.cosigned.find({round, hash});
    if (cosigned != index_.cosigned.end()) state_.cosigns = static_cast<std::uint32_t>(cosigned->second.size());
    const auto here = index_.closes.find(hash);
    if (here == index_.closes.end()) {
      state_.missing.push_back(hash);
      return;
    }
    close_ = here->second;
    const CloseVerification& check = index_.verified(*close_);
    state_.missing = check.missing;
    state_.heads_missing = check.heads_missing;
  }

  void find_phase() {
    if (certified_) {
      state_.phase = Phase::certified;
    } else if (!index_.voids.empty()) {
      state_.phase = Phase::voided;
    } else if (state_.close) {
      state_.phase = Phase::provisional;
    } else if (!index_.freezes.empty()) {
      state_.phase = Phase::closing;
    }
    const bool shows_result = state_.phase == Phase::certified || state_.phase == Phase::provisional;
    if (shows_result && close_ && !state_.incomplete() && !contradicted_) state_.result = result_of(open_, close_->content);
  }

  void count_by_hand() {
    state_.by_hand = by_hand(index_);
    if (!state_.by_hand || !state_.by_hand->count) return;
    const auto& counts = index_.records.counts;
    const auto count =
        std::find_if(counts.begin(), counts.end(), [&](const Count& one) { return one.source.hash == *state_.by_hand->count; });
    state_.result = result_of(open_, count->tally);
  }

  void find_announcements() {
    if (!state_.result) return;
    std::set<RecordHash> found;
    for (const Announcement& one : index_.records.announcements) {
      const bool of_count =
          state_.by_hand && std::binary_search(state_.by_hand->standing.begin(), state_.by_hand->standing.end(), one.result);
      const auto close = index_.closes.find(one.result);
      // Another round may have the same content; a close that was never certified is not what the minutes say.
      const bool of_close =
          state_.phase == Phase::certified && close_ && close != index_.closes.end() && close->second->content == close_->content;
      if (one.poll == index_.poll && (of_count || of_close)) found.insert(one.source.hash);
    }
    state_.announced.assign(found.begin(), found.end());
  }

  void find_promises() {
    if (index_.freezes.empty()) return;
    state_.frozen = index_.freezes.rbegin()->first;
    std::set<LogId> promised;
    for (const auto& [hash, promise] : index_.promises) {
      if (promise->round == *state_.frozen) promised.insert(promise->source.log);
    }
    state_.promises = static_cast<std::uint32_t>(promised.size());
  }

  void find_ballots() {
    std::map<RecordHash, Verdict> listed;
    if (certified_ && close_) {
      for (const CloseEntry& entry : close_->content.entries) listed.emplace(entry.ballot, entry.verdict);
    }
    for (const auto& [hash, ballot] : index_.ballots) {
      BallotState& one = state_.ballots[hash];
      one.acks = index_.acks_of(hash);
      one.verdict = index_.by_itself(*ballot);
      const bool fits = one.verdict == Verdict::counted;
      if (index_.has_vote(ballot->person) && one.verdict != Verdict::wrong_device) votes_[ballot->person].push_back(ballot);
      const auto entry = listed.find(hash);
      if (entry != listed.end()) {
        one.verdict = entry->second;
        one.status = status_of(entry->second);
      } else if (!fits) {
        one.status = BallotStatus::rejected;
      } else if (certified_) {
        one.status = BallotStatus::late;
      } else {
        one.status = one.acks >= open_.a ? BallotStatus::recorded : BallotStatus::pending;
      }
    }
  }

  void find_voter(const PersonId& person, const std::vector<const Ballot*>& votes) {
    std::vector<const Ballot*> valid;
    for (const Ballot* vote : votes) {
      if (index_.by_itself(*vote) == Verdict::counted && index_.orders.at(vote->source.hash) == Order::follows) valid.push_back(vote);
    }
    if (!valid.empty()) ++state_.turnout;
    VoterState& voter = state_.voters[person];
    if (certified_) {
      after_certified(votes, voter);
    } else if (valid.empty()) {
      voter.ballot = votes.front()->source.hash;
      voter.status = state_.ballots.at(voter.ballot).status;
    } else {
      before_certified(valid, voter);
    }
    if (voter.status == BallotStatus::recorded || voter.status == BallotStatus::counted) ++state_.recorded;
  }

  /// `valid` is sorted by hash, as the index is.
  void before_certified(const std::vector<const Ballot*>& valid, VoterState& voter) {
    std::uint32_t last = 0;
    for (const Ballot* vote : valid) last = std::max(last, vote->vote_seq);
    const Ballot* standing = nullptr;
    bool conflict = false;
    bool recorded = false;
    for (const Ballot* vote : valid) {
      BallotState& state = state_.ballots.at(vote->source.hash);
      if (vote->vote_seq != last) {
        state.status = BallotStatus::superseded;
        continue;
      }
      recorded = recorded || state.acks >= open_.a;
      conflict = conflict || (standing && standing->choice != vote->choice);
      if (standing) state.status = BallotStatus::superseded;
      if (!standing) standing = vote;
    }
    voter.ballot = standing->source.hash;
    if (!conflict) {
      voter.choice = standing->choice;
      voter.status = recorded ? BallotStatus::recorded : BallotStatus::pending;
      state_.ballots.at(voter.ballot).status = voter.status;
      return;
    }
    voter.status = BallotStatus::conflicting;
    for (const Ballot* vote : valid) {
      if (vote->vote_seq == last) state_.ballots.at(vote->source.hash).status = BallotStatus::conflicting;
    }
  }

  void after_certified(const std::vector<const Ballot*>& votes, VoterState& voter) {
    const auto rank = [](BallotStatus status) {
      switch (status) {
        case BallotStatus::counted:
          return 0;
        case BallotStatus::conflicting:
          return 1;
        case BallotStatus::late:
          return 2;
        default:
          return 3;
      }
    };
    const Ballot* best = nullptr;
    for (const Ballot* vote : votes) {
      const BallotStatus status = state_.ballots.at(vote->source.hash).status;
      voter.late_ballot = voter.late_ballot || status == BallotStatus::late;
      if (!best || rank(status) < rank(state_.ballots.at(best->source.hash).status)) best = vote;
    }
    voter.ballot = best->source.hash;
    voter.status = state_.ballots.at(voter.ballot).status;
    if (voter.status == BallotStatus::counted || voter.status == BallotStatus::late) voter.choice = best->choice;
  }

  Index index_;
  const PollOpen& open_;
  PollState state_;
  const Close* close_ = nullptr;  // the one in state_.close, when it is here
  bool certified_ = false;
  bool contradicted_ = false;  // two closes that claim the same standing differ
  std::map<PersonId, std::vector<const Ballot*>> votes_;
};

}  // namespace

PollState fold(const PollRecords& records, const Authority& authority) {
  return Fold(records, authority).run();
}

std::string_view shown_state(const PollState& state) {
  if (state.disputed()) return "disputed";
  switch (state.phase) {
    case Phase::open:
      return "open";
    case Phase::closing:
      return "closing";
    case Phase::provisional:
      return "provisional";
    case Phase::certified:
      return "certified";
    case Phase::voided:
      return "void";
  }
  return "open";
}

std::string_view token(BallotStatus status) {
  switch (status) {
    case BallotStatus::pending:
      return "pending";
    case BallotStatus::recorded:
      return "recorded";
    case BallotStatus::counted:
      return "counted";
    case BallotStatus::late:
      return "late";
    case BallotStatus::conflicting:
      return "conflicting";
    case BallotStatus::superseded:
    case BallotStatus::rejected:
      return "rejected";
  }
  return "rejected";
}

}  // namespace kyhop::polls
