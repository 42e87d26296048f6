// SPDX-License-Identifier: AGPL-3.0-or-later
#include <set>

#include <catch2/catch.hpp>

#include "tests/unit/polls_builder.h"

using namespace kyhop;
using namespace kyhop::polls;
using namespace kyhop::polls::test;

namespace {

Story small_poll() {
  return Story(open_poll(5, {1, 2, 3}, {1, 2}));
}
const std::vector<int> kEverybody{1, 2, 3};

/// Closes by device 1 and lets everybody serve.
PollState closed(Story& story) {
  story.freeze(1, {1, 0});
  story.settle(kEverybody);
  return story.state();
}

std::string refusal(const auto& result) {
  return result ? "" : result.error().rule;
}

/// Entries below the named heads are here or not, and the logs in `cut` lost their right at `known` heads.
struct CutAuthority final : Authority {
  Heads with_cut{hash_of("revocation")};
  std::set<LogId> cut;
  bool here = true;
  bool knows(const Heads& heads) const override { return here || heads.empty(); }
  bool cut_off(const Heads& heads, const Source& record) const override { return heads == with_cut && cut.contains(record.log); }
};

}  // namespace

TEST_CASE("a ballot is pending until a witnesses acked it, then recorded, then counted") {
  Story story = small_poll();
  const auto ballot = story.vote(4, 0);
  CHECK(story.state().ballots.at(ballot).status == BallotStatus::pending);
  story.ack(1, {ballot});
  CHECK(story.state().ballots.at(ballot).status == BallotStatus::pending);
  story.ack(1, {ballot});  // the same witness again is no second one
  CHECK(story.state().ballots.at(ballot).status == BallotStatus::pending);
  story.ack(2, {ballot});
  CHECK(story.state().voters.at(person(4)).status == BallotStatus::recorded);
  CHECK(story.state().recorded == 1);
  const PollState state = closed(story);
  CHECK(shown_state(state) == "certified");
  CHECK(state.voters.at(person(4)).status == BallotStatus::counted);
}

TEST_CASE("acks of devices that are no witness, or of another epoch of one, record nothing") {
  Story story = small_poll();
  const auto ballot = story.vote(4, 0);
  story.ack(4, {ballot});
  story.ack(5, {ballot});
  story.ack(1, {ballot});
  story.ack(2, {ballot});
  story.all.acks.back().source.log = log_of(2, 7);
  CHECK(story.state().ballots.at(ballot).acks == 1);
  CHECK(story.state().ballots.at(ballot).status == BallotStatus::pending);
}

TEST_CASE("the highest vote seq counts, in whatever order the ballots come") {
  Story story = small_poll();
  const auto first = story.vote(4, 0);
  const auto second = story.vote(4, 1, 1, first);
  const auto third = story.vote(4, 2, 2, second);
  std::reverse(story.all.ballots.begin(), story.all.ballots.end());
  const PollState state = closed(story);
  REQUIRE(state.result);
  CHECK(state.result->counts == std::vector<std::uint32_t>{0, 0, 1});
  CHECK(state.ballots.at(first).status == BallotStatus::superseded);
  CHECK(state.ballots.at(third).status == BallotStatus::counted);
  CHECK(state.result->collected == 1);
  CHECK(state.result->not_voted == 4);
}

TEST_CASE("the same vote from two devices of a person counts once") {
  Story story = small_poll();
  story.vote(4, 0);
  story.vote(4, 0, 0, {}, 14);
  CHECK(story.state().turnout == 1);
  const PollState state = closed(story);
  REQUIRE(state.result);
  CHECK(state.result->counts.front() == 1);
  CHECK(state.result->invalid == 0);
}

TEST_CASE("different votes with one vote seq count neither until the person votes again") {
  Story story = small_poll();
  const auto one = story.vote(4, 0);
  story.vote(4, 1, 0, {}, 14);
  CHECK(story.state().voters.at(person(4)).status == BallotStatus::conflicting);
  CHECK_FALSE(story.state().voters.at(person(4)).choice);

  SECTION("unresolved, the pair is listed as rejected") {
    const PollState state = closed(story);
    REQUIRE(state.result);
    CHECK(state.result->counts == std::vector<std::uint32_t>{0, 0, 0});
    CHECK(state.result->collected == 1);
    CHECK(state.result->invalid == 1);
    CHECK(state.voters.at(person(4)).status == BallotStatus::conflicting);
  }
  SECTION("voting again settles it") {
    story.vote(4, 2, 1, one);
    CHECK(story.state().voters.at(person(4)).choice == 2U);
    const PollState state = closed(story);
    REQUIRE(state.result);
    CHECK(state.result->counts == std::vector<std::uint32_t>{0, 0, 1});
    CHECK(state.result->invalid == 0);
  }
  SECTION("an earlier vote does not come back when the later ones conflict") {
    Story other = small_poll();
    const auto first = other.vote(5, 0);
    other.vote(5, 1, 1, first);
    other.vote(5, 2, 1, first, 15);
    const PollState state = closed(other);
    REQUIRE(state.result);
    CHECK(state.result->valid == 0);
  }
}

TEST_CASE("a person who is not in the poll's list has no vote, whatever today's roster says") {
  Story story = small_poll();
  const auto outsider = story.vote(6, 0);
  CHECK(story.state().ballots.at(outsider).status == BallotStatus::rejected);
  CHECK(story.state().turnout == 0);
  CHECK(story.owed(1).acks.empty());
  const auto draft = draft_ballot(story.all, story.no_cuts, person(6), "for");
  CHECK(refusal(draft) == "not_eligible");
}

TEST_CASE("a ballot under another person's name, or of a device that was not theirs, is rejected") {
  Story story = small_poll();
  const auto stolen = story.vote(4, 0, 0, {}, 5);
  story.all.ballots.back().source.person = person(5);
  const auto foreign = story.vote(3, 0, 0, {}, 33);
  story.all.ballots.back().valid_at_open = false;
  const PollState state = story.state();
  CHECK(state.ballots.at(stolen).verdict == Verdict::wrong_device);
  CHECK(state.ballots.at(foreign).verdict == Verdict::wrong_device);
  CHECK(state.voters.empty());
  CHECK(story.owed(1).acks.empty());
}

TEST_CASE("a gap in the vote seqs, a rollback or a foreign predecessor is out of order") {
  Story story = small_poll();
  const auto first = story.vote(4, 0);
  const auto gap = story.vote(4, 1, 2, first);
  const auto no_link = story.vote(4, 1, 1);
  const auto fresh_start = story.vote(4, 1, 0, first);
  const auto foreign = story.vote(5, 1, 1, first);
  const PollState state = story.state();
  for (const RecordHash& bad : {gap, no_link, fresh_start, foreign}) {
    CHECK(state.ballots.at(bad).status == BallotStatus::rejected);
    CHECK(state.ballots.at(bad).verdict == Verdict::out_of_order);
  }
  CHECK(state.voters.at(person(4)).choice == 0U);
}

TEST_CASE("a replayed earlier vote changes nothing after a later one") {
  Story story = small_poll();
  const auto first = story.vote(4, 0);
  story.vote(4, 1, 1, first);
  const std::string before = dump(story.state());
  story.all.ballots.push_back(story.all.ballots.front());
  CHECK(dump(story.state()) == before);
  CHECK(story.state().voters.at(person(4)).choice == 1U);
}

TEST_CASE("a ballot whose predecessor is not here waits: no ack, no other vote shown") {
  Story story = small_poll();
  const auto first = story.vote(4, 0);
  const auto second = story.vote(4, 1, 1, first);
  const Ballot missing = story.all.ballots.front();
  story.all.ballots.erase(story.all.ballots.begin());
  CHECK(story.owed(1).acks.empty());
  CHECK(story.state().ballots.at(second).status == BallotStatus::pending);
  story.all.ballots.push_back(missing);
  CHECK(story.owed(1).acks.front().size() == 2);
}

TEST_CASE("an option the poll does not have is rejected") {
  Story story = small_poll();
  const auto odd = story.vote(4, 3);
  CHECK(story.state().ballots.at(odd).verdict == Verdict::unknown_option);
  const auto draft = draft_ballot(story.all, story.no_cuts, person(4), "maybe");
  REQUIRE_FALSE(draft);
  CHECK(draft.error().code == ErrorCode::usage);
  CHECK(draft.error().todo == "choose one of: for, against, abstain");
}

TEST_CASE("where a vote cannot be changed, the second one is refused and has no effect") {
  PollOpen open = open_poll(5, {1, 2, 3}, {1, 2});
  open.revote = false;
  Story story(open);
  const auto first = story.vote(4, 0);
  CHECK(refusal(draft_ballot(story.all, story.no_cuts, person(4), "against")) == "revote");
  const auto second = story.vote(4, 1, 1, first);
  CHECK(story.state().ballots.at(second).verdict == Verdict::out_of_order);
  CHECK(closed(story).result->counts == std::vector<std::uint32_t>{1, 0, 0});
}

TEST_CASE("a person's next ballot follows the last one, also after a conflict") {
  Story story = small_poll();
  auto draft = draft_ballot(story.all, story.no_cuts, person(4), "abstain");
  REQUIRE(draft);
  CHECK((draft->vote_seq == 0 && !draft->previous && draft->choice == 2));
  story.vote(4, 0);
  story.vote(4, 1, 0, {}, 14);
  draft = draft_ballot(story.all, story.no_cuts, person(4), "for");
  REQUIRE(draft);
  CHECK(draft->vote_seq == 1);
  const auto again = story.vote(4, draft->choice, draft->vote_seq, draft->previous);
  CHECK(story.state().voters.at(person(4)).ballot == again);
}

TEST_CASE("a ballot of another poll counts nowhere else, so a reopened poll inherits none") {
  Story story = small_poll();
  story.vote(4, 0);
  story.ack(1, {story.all.ballots.front().source.hash});
  PollRecords reopened = story.all;
  reopened.open.source.hash = hash_of("reopened");
  CHECK(fold(reopened, story.no_cuts).ballots.empty());
  CHECK(fold(reopened, story.no_cuts).turnout == 0);
}

TEST_CASE("one person cannot crowd a promise: witnesses ack a bounded number of their ballots") {
  PollOpen open = open_poll(500, {1, 2, 3}, {1, 2});
  Story story(open);
  std::optional<RecordHash> previous;
  for (std::uint32_t i = 0; i < 50; ++i) previous = story.vote(4, i % 2, i, previous);
  std::size_t acked = 0;
  for (const auto& record : story.owed(1).acks) acked += record.size();
  CHECK(acked == ballots_per_person(500));
  CHECK(refusal(draft_ballot(story.all, story.no_cuts, person(4), "for")) == "votes");
  for (std::size_t n = 1; n <= kMaxEligible; ++n) CHECK(ballots_per_person(n) * n <= kMaxListedBallots);
}

TEST_CASE("acks go out in records of at most 150 ballots") {
  Story story(open_poll(400, {1, 2, 3}, {1, 2}));
  for (int i = 1; i <= 400; ++i) story.vote(i, 0);
  const Duties owed = story.owed(1);
  REQUIRE(owed.acks.size() == 3);
  CHECK(owed.acks[0].size() == 150);
  CHECK(owed.acks[2].size() == 100);
  story.carry_out(1, owed);
  CHECK(story.owed(1).none());
}

TEST_CASE("a ballot beyond a cut in the close's heads is listed as revoked and the earlier one counts again") {
  Story story = small_poll();
  CutAuthority authority;
  const auto first = story.vote(4, 0);
  const auto stolen = story.vote(4, 1, 1, first, 14);
  story.settle(kEverybody);  // the witnesses ack both before anybody knows of the theft
  authority.cut.insert(log_of(14));
  story.freeze(1, {1, 0});
  for (const int witness : {1, 2, 3}) story.carry_out(witness, duties(story.all, authority, {log_of(witness), authority.with_cut}));
  story.carry_out(1, duties(story.all, authority, {log_of(1), authority.with_cut}));
  for (const int witness : {1, 2, 3}) story.carry_out(witness, duties(story.all, authority, {log_of(witness), {}}));
  const PollState state = fold(story.all, authority);
  REQUIRE(state.result);
  CHECK(shown_state(state) == "certified");
  CHECK(state.ballots.at(stolen).verdict == Verdict::revoked);
  CHECK(state.result->counts == std::vector<std::uint32_t>{1, 0, 0});

  SECTION("a device without those authority entries says incomplete") {
    authority.here = false;
    const PollState lacking = fold(story.all, authority);
    CHECK(lacking.incomplete());
    CHECK_FALSE(lacking.result);
  }
}

TEST_CASE("a witness that knows of a cut does not ack what lies beyond it") {
  Story story = small_poll();
  CutAuthority authority;
  authority.cut.insert(log_of(14));
  story.vote(4, 1, 0, {}, 14);
  CHECK(duties(story.all, authority, {log_of(1), authority.with_cut}).none());
  CHECK_FALSE(duties(story.all, authority, {log_of(1), {}}).none());
}

TEST_CASE("the numbers of the minutes add up, and every base is measured as it says") {
  PollOpen open = open_poll(10, {1, 2, 3}, {1, 2});
  open.presence_kept = true;
  open.present.resize(8);
  open.delegates_in_office = 11;
  const auto base_when = [&](law::BaseKind kind) {
    PollOpen one = open;
    one.threshold.base = kind;
    Story story(one);
    for (const int voter : {1, 2, 3, 4, 5}) story.vote(voter, 0);
    story.vote(6, 1);
    story.vote(7, 0);
    story.vote(7, 1, 0, {}, 17);
    const PollState state = closed(story);
    REQUIRE(state.result);
    const PollResult& result = *state.result;
    CHECK(result.eligible == 10);
    CHECK(result.present == 8);
    CHECK(result.issued == 10);
    CHECK(result.collected == 7);
    CHECK(result.valid == 6);
    CHECK(result.invalid == 1);
    CHECK(result.not_voted == 3);
    CHECK(result.counts == std::vector<std::uint32_t>{5, 1, 0});
    return std::pair{result.measure.base, result.measure.passed};
  };
  CHECK(base_when(law::BaseKind::all_delegates) == std::pair{std::uint64_t{11}, false});
  CHECK(base_when(law::BaseKind::present) == std::pair{std::uint64_t{8}, true});
  CHECK(base_when(law::BaseKind::issued) == std::pair{std::uint64_t{10}, false});
  CHECK(base_when(law::BaseKind::collected) == std::pair{std::uint64_t{7}, true});
  CHECK(base_when(law::BaseKind::valid) == std::pair{std::uint64_t{6}, true});
}

TEST_CASE("a result explains itself with the words of its rule") {
  Story story = small_poll();
  for (const int voter : {1, 2, 3}) story.vote(voter, 0);
  const PollState state = closed(story);
  REQUIRE(state.result);
  const law::Bilingual said = explain(story.all.open, *state.result, law::plain_rule());
  CHECK(said.vi == "3/5 đại biểu tán thành (60,00%), cần ít nhất 3: được thông qua");
  CHECK(said.en == "3 of 5 delegates in favour (60.00%), at least 3 needed: passed");
}
