// SPDX-License-Identifier: AGPL-3.0-or-later
#include <set>

#include <catch2/catch.hpp>

#include "app/meeting/polls/merkle.h"
#include "tests/unit/polls_builder.h"

using namespace kyhop;
using namespace kyhop::polls;
using namespace kyhop::polls::test;

namespace {

// Witnesses 1, 2, 3; officers 11 and 12, on devices of their own so that either can die.
Story hall() {
  PollOpen open = open_poll(5, {1, 2, 3}, {11, 12});
  open.source.log = log_of(11);
  return Story(open);
}
constexpr Round kFirst{1, 0};
constexpr Round kSecond{1, 1};

/// Two ballots recorded, a freeze of the first round, and all promises.
struct Frozen {
  Story story = hall();
  RecordHash yes = story.vote(4, 0);
  RecordHash no = story.vote(5, 1);
  Frozen() {
    story.settle({1, 2, 3});
    story.freeze(11, kFirst);
    for (const int witness : {1, 2, 3}) story.serve(witness);
  }
  CloseDraft draft() const { return story.owed(11).close.value(); }
};

CloseVerification checked(const Story& story, const CloseDraft& draft, int author = 11) {
  return verify_close(
      story.all, story.no_cuts,
      {{hash_of("draft"), log_of(author), Seq{99}, person(author)}, story.all.open.id(), draft.round, draft.promises, draft.content});
}

std::vector<Fault> faults(const Story& story) {
  std::vector<Fault> list;
  for (const Evidence& one : story.state().evidence) list.push_back(one.fault);
  return list;
}

}  // namespace

TEST_CASE("a poll goes from open over closing and provisional to certified") {
  Story story = hall();
  story.vote(4, 0);
  story.settle({1, 2, 3, 11});
  CHECK(shown_state(story.state()) == "open");
  CHECK_FALSE(story.state().result);
  story.freeze(11, *next_round(story.all, story.no_cuts, log_of(11)));
  CHECK(shown_state(story.state()) == "closing");
  for (const int witness : {1, 2, 3}) story.serve(witness);
  CHECK(story.state().promises == 3);
  CHECK(shown_state(story.state()) == "closing");
  story.serve(11);
  CHECK(shown_state(story.state()) == "provisional");
  story.serve(1);
  CHECK(shown_state(story.state()) == "provisional");
  CHECK(story.state().cosigns == 1);
  story.serve(2);
  CHECK(shown_state(story.state()) == "certified");
  CHECK(story.state().result->counts == std::vector<std::uint32_t>{1, 0, 0});
  story.settle({1, 2, 3, 11});
  CHECK(story.state().cosigns == 3);
  CHECK_FALSE(story.state().disputed());
}

TEST_CASE("without enough witnesses the result stays provisional") {
  Story story = hall();
  story.vote(4, 0);
  story.settle({1, 2, 3});
  story.freeze(11, kFirst);
  story.settle({1, 2, 11});
  CHECK(shown_state(story.state()) == "certified");
  Story lonely = hall();
  lonely.vote(4, 0);
  lonely.freeze(11, kFirst);
  lonely.settle({1, 11});
  CHECK(shown_state(lonely.state()) == "closing");
  lonely.serve(2);
  lonely.serve(11);
  CHECK(shown_state(lonely.state()) == "provisional");
}

TEST_CASE("a poll with one witness is certified by one") {
  Story story(open_poll(3, {1}, {1}));
  story.vote(2, 0);
  story.freeze(1, kFirst);
  story.settle({1});
  CHECK(shown_state(story.state()) == "certified");
  CHECK(story.state().cosigns == 1);
}

TEST_CASE("after its first promise a witness never acks again") {
  Frozen frozen;
  frozen.story.vote(3, 0);
  for (const int witness : {1, 2, 3}) CHECK(frozen.story.owed(witness).acks.empty());
}

TEST_CASE("what was received before the freeze was seen is acked before the promise") {
  Story story = hall();
  const auto ballot = story.vote(4, 0);
  story.freeze(11, kFirst);
  const Duties owed = story.owed(1);
  REQUIRE(owed.acks.size() == 1);
  REQUIRE(owed.promise);
  CHECK(owed.promise->ballots == std::vector{ballot});
}

TEST_CASE("a promise goes to the highest round asked for, and never below an earlier one") {
  Story story = hall();
  story.freeze(11, kFirst);
  story.freeze(12, kSecond);
  CHECK(story.owed(1).promise->round == kSecond);
  story.serve(1);
  CHECK_FALSE(story.owed(1).promise);
  story.freeze(11, {2, 0});
  CHECK(story.owed(1).promise->round == Round{2, 0});

  // Also when only the lower freeze is here: its own log binds it.
  std::erase_if(story.all.freezes, [](const Freeze& freeze) { return freeze.round != kFirst; });
  CHECK_FALSE(story.owed(1).promise);
}

TEST_CASE("rounds are compared as pairs of number and officer") {
  Story story = hall();
  const auto round_of = [&](int device) { return *next_round(story.all, story.no_cuts, log_of(device)); };
  CHECK(round_of(11) == Round{1, 0});
  CHECK(round_of(12) == Round{1, 1});
  story.freeze(11, {1, 0});
  CHECK(round_of(11) == Round{2, 0});
  CHECK(round_of(12) == Round{1, 1});
  story.freeze(12, {1, 1});
  CHECK(round_of(11) == Round{2, 0});
  CHECK(round_of(12) == Round{2, 1});
  const auto stranger = next_round(story.all, story.no_cuts, log_of(4));
  REQUIRE_FALSE(stranger);
  CHECK(stranger.error().rule == "not_officer");
}

TEST_CASE("a freeze in another officer's round, or of a stranger, asks for nothing") {
  Story story = hall();
  story.freeze(12, {1, 0});
  story.freeze(4, {1, 1});
  story.freeze(11, {1, 7});
  story.freeze(11, {0, 0});
  CHECK(shown_state(story.state()) == "open");
  CHECK(story.owed(1).none());
}

TEST_CASE("the next officer closes when the first one dies after the freeze") {
  Frozen frozen;
  frozen.story.freeze(12, *next_round(frozen.story.all, frozen.story.no_cuts, log_of(12)));
  frozen.story.settle({1, 2, 3, 12});
  const PollState state = frozen.story.state();
  CHECK(shown_state(state) == "certified");
  CHECK(state.round == kSecond);
  CHECK(state.result->counts == std::vector<std::uint32_t>{1, 1, 0});
}

TEST_CASE("a dead witness costs nothing but its own cosignature") {
  Story story = hall();
  story.vote(4, 0);
  story.settle({1, 2, 3});
  story.freeze(11, kFirst);
  story.settle({1, 3, 11});
  CHECK(shown_state(story.state()) == "certified");
  CHECK(story.state().cosigns == 2);
}

TEST_CASE("the content of a close that a witness cosigned is repeated in the next round") {
  Frozen frozen;
  Story& story = frozen.story;
  // The first officer saw witnesses 1 and 2 only, and a ballot that only 3 acked is not in its close.
  story.all.promises.pop_back();
  story.serve(11);
  const Close first = story.all.closes.front();
  story.serve(1);  // cosigns; the officer dies
  const auto late = story.vote(3, 2);
  story.ack(3, {late});
  story.freeze(12, kSecond);
  story.promise(3, kSecond, {frozen.yes, frozen.no, late});  // before it sees the first close
  story.settle({1, 3, 12});
  const PollState state = story.state();
  REQUIRE(shown_state(state) == "certified");
  CHECK(state.round == kSecond);
  const Close& second = story.all.closes.back();
  CHECK(second.content == first.content);
  CHECK(state.ballots.at(late).status == BallotStatus::late);
  CHECK(state.voters.at(person(3)).status == BallotStatus::late);
}

TEST_CASE("a chair that omits an acked ballot finds no witness") {
  Frozen frozen;
  CloseDraft draft = frozen.draft();
  REQUIRE(draft.content.entries.size() == 2);
  const RecordHash omitted = draft.content.entries.back().ballot;
  draft.content.entries.pop_back();
  draft.content.totals[omitted == frozen.yes ? 0 : 1] = 0;
  draft.content.root = merkle_root(frozen.story.all.open.id(), draft.content.entries);
  const CloseVerification verification = checked(frozen.story, draft);
  CHECK(verification.check == CloseCheck::wrong);
  CHECK(verification.reason == "it omits ballot " + omitted.hex());
  frozen.story.close(11, draft);
  for (const int witness : {1, 2, 3}) CHECK(frozen.story.owed(witness).none());
  CHECK(shown_state(frozen.story.state()) == "closing");
}

TEST_CASE("every part of a close is recomputed before it is accepted") {
  const Frozen frozen;
  const auto check_after = [&](const auto& change) {
    CloseDraft draft = frozen.draft();
    change(draft);
    return checked(frozen.story, draft).check;
  };
  CHECK(check_after([](CloseDraft&) {}) == CloseCheck::valid);
  CHECK(check_after([](CloseDraft& d) { ++d.content.totals[0]; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.content.totals.pop_back(); }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.content.root = Hash256{}; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.content.entries[0].verdict = Verdict::superseded; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { std::swap(d.content.entries[0], d.content.entries[1]); }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { std::swap(d.content.entries[0].ballot, d.content.entries[1].ballot); }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) {
          d.content.entries.push_back({person(3), hash_of("invented"), Verdict::counted});
        }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.promises.resize(1); }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.promises[1] = d.promises[0]; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { std::swap(d.promises[0], d.promises[1]); }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.round = kSecond; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.round.n = 0; }) == CloseCheck::wrong);
  CHECK(check_after([](CloseDraft& d) { d.round.officer = 9; }) == CloseCheck::wrong);
  CHECK(checked(frozen.story, frozen.draft(), 12).check == CloseCheck::wrong);
}

TEST_CASE("a device that lacks a ballot, a promise or the close says incomplete and shows no number") {
  Frozen frozen;
  Story& story = frozen.story;
  story.settle({1, 2, 3, 11});
  REQUIRE(story.state().result);

  PollRecords without = story.all;
  const RecordHash gone = without.ballots.back().source.hash;
  without.ballots.pop_back();
  PollState state = fold(without, story.no_cuts);
  CHECK(shown_state(state) == "certified");
  CHECK(state.missing == std::vector{gone});
  CHECK_FALSE(state.result);

  without = story.all;
  without.promises.clear();
  CHECK(fold(without, story.no_cuts).incomplete());
  CHECK_FALSE(fold(without, story.no_cuts).result);

  without = story.all;
  without.closes.clear();
  state = fold(without, story.no_cuts);
  CHECK(shown_state(state) == "certified");
  CHECK(state.incomplete());
  CHECK_FALSE(state.result);
}

TEST_CASE("a witness that lacks a ballot does not cosign yet") {
  Frozen frozen;
  frozen.story.serve(11);
  PollRecords without = frozen.story.all;
  without.ballots.pop_back();
  CHECK(duties(without, frozen.story.no_cuts, {log_of(1), {}}).none());
}

TEST_CASE("an officer waits for the ballots that promises name") {
  Frozen frozen;
  PollRecords without = frozen.story.all;
  without.ballots.clear();
  CHECK_FALSE(duties(without, frozen.story.no_cuts, {log_of(11), {}}).close);
}

TEST_CASE("a promise that names what does not exist is left out when a majority remains") {
  Story story = hall();
  const auto ballot = story.vote(4, 0);
  story.ack(1, {ballot});
  story.freeze(11, kFirst);
  story.promise(1, kFirst, {ballot});
  story.promise(2, kFirst, {ballot});
  story.promise(3, kFirst, {hash_of("nothing")});
  const auto draft = story.owed(11).close;
  REQUIRE(draft);
  CHECK(draft->promises.size() == 2);
  CHECK(checked(story, *draft).check == CloseCheck::valid);
}

TEST_CASE("a late ballot is shown and never counted, whatever time it claims") {
  Frozen frozen;
  frozen.story.settle({1, 2, 3, 11});
  const auto before = frozen.story.state().result->counts;
  const auto late = frozen.story.vote(3, 0);
  frozen.story.settle({1, 2, 3, 11});
  const PollState state = frozen.story.state();
  CHECK(state.result->counts == before);
  CHECK(state.ballots.at(late).status == BallotStatus::late);
  CHECK(draft_ballot(frozen.story.all, frozen.story.no_cuts, person(3), "for").error().rule == "closed");
}

TEST_CASE("a later vote after the close leaves the counted one counted, and says so") {
  Frozen frozen;
  frozen.story.settle({1, 2, 3, 11});
  frozen.story.vote(4, 1, 1, frozen.yes);
  const PollState state = frozen.story.state();
  CHECK(state.voters.at(person(4)).status == BallotStatus::counted);
  CHECK(state.voters.at(person(4)).choice == 0U);
  CHECK(state.voters.at(person(4)).late_ballot);
}

TEST_CASE("two closes of one officer in one round are a proof, and no honest witness signs either") {
  Frozen frozen;
  CloseDraft all = frozen.draft();
  frozen.story.close(11, all);
  // The same officer, in another part of the hall, over two of the three promises.
  CloseDraft part = all;
  part.promises.resize(2);
  frozen.story.close(11, part);
  CHECK(faults(frozen.story) == std::vector{Fault::two_closes});
  CHECK(shown_state(frozen.story.state()) == "disputed");
  CHECK(frozen.story.state().evidence.front().person == person(11));
  for (const int witness : {1, 2, 3}) CHECK(frozen.story.owed(witness).none());
}

TEST_CASE("an ack after the witness's own promise is a proof and records nothing") {
  Frozen frozen;
  const auto late = frozen.story.vote(3, 0);
  frozen.story.ack(1, {late});
  frozen.story.ack(2, {late});
  const PollState state = frozen.story.state();
  CHECK(faults(frozen.story) == std::vector{Fault::ack_after_promise, Fault::ack_after_promise});
  CHECK(state.ballots.at(late).acks == 0);
  CHECK(state.ballots.at(late).status == BallotStatus::pending);
}

TEST_CASE("a witness that acked and then promises or signs an omission is proven wrong by two of its records") {
  Story story = hall();
  const auto ballot = story.vote(4, 0);
  const auto ack = story.ack(1, {ballot});
  story.freeze(11, kFirst);
  const auto promise = story.promise(1, kFirst, {});
  const PollState state = story.state();
  REQUIRE(state.evidence.size() == 1);
  CHECK(state.evidence.front() == Evidence{Fault::promise_omits_ack, log_of(1), person(1), ack, promise});

  // A device that saw nothing else finds the same from these two alone.
  PollRecords alone;
  alone.open = story.all.open;
  alone.acks = story.all.acks;
  alone.promises = story.all.promises;
  CHECK(fold(alone, story.no_cuts).evidence == state.evidence);
}

TEST_CASE("a cosignature below the witness's own promise is a proof and certifies nothing") {
  Frozen frozen;
  frozen.story.serve(11);
  const RecordHash close = frozen.story.all.closes.front().source.hash;
  frozen.story.freeze(12, kSecond);
  frozen.story.promise(1, kSecond, {frozen.yes, frozen.no});
  frozen.story.cosign(1, kFirst, close);
  CHECK(faults(frozen.story) == std::vector{Fault::cosign_below_promise});
  CHECK(frozen.story.state().cosigns == 0);
}

TEST_CASE("two cosignatures of one round, a promise that is not higher, and a hidden cosignature are proofs") {
  Frozen frozen;
  Story& story = frozen.story;
  story.serve(11);
  const RecordHash close = story.all.closes.front().source.hash;
  story.cosign(1, kFirst, close);
  story.cosign(1, kFirst, hash_of("another close"));
  CHECK(faults(story) == std::vector{Fault::two_cosigns});
  story.promise(2, kFirst, {frozen.yes, frozen.no});
  story.cosign(3, kFirst, close);
  story.promise(3, kSecond, {frozen.yes, frozen.no});
  CHECK(faults(story) == std::vector{Fault::two_cosigns, Fault::promise_not_higher, Fault::promise_misreports_cosign});
}

TEST_CASE("two openings of one number by one device mark the poll disputed and freeze nothing") {
  Frozen frozen;
  Story& story = frozen.story;
  story.all.rivals.push_back(
      {{hash_of("twin"), story.all.open.source.log, Seq{7}, person(11)}, story.all.open.meeting, story.all.open.number});
  CHECK(shown_state(story.state()) == "disputed");
  story.settle({1, 2, 3, 11});
  CHECK(story.state().phase == Phase::certified);
  CHECK(story.state().result);
  story.all.rivals.front().source.log = log_of(12);  // two officers may use one number
  CHECK(shown_state(story.state()) == "certified");
  story.all.rivals.front() = {story.all.open.source, story.all.open.meeting, story.all.open.number};  // the poll itself is no rival
  CHECK(shown_state(story.state()) == "certified");
}

TEST_CASE("a close that a majority of liars cosigned is not certified but evidence") {
  Frozen frozen;
  Story& story = frozen.story;
  CloseDraft draft = frozen.draft();
  draft.content.totals[0] = 5;
  const RecordHash close = story.close(11, draft);
  story.cosign(1, kFirst, close);
  story.cosign(2, kFirst, close);
  CHECK(faults(story) == std::vector{Fault::wrong_close});
  CHECK(shown_state(story.state()) == "disputed");
  CHECK(story.state().phase != Phase::certified);
  CHECK_FALSE(story.state().result);
}

TEST_CASE("a witness that reports a close nobody made holds up nobody else") {
  Story story = hall();
  const auto ballot = story.vote(4, 0);
  story.settle({1, 2});
  story.freeze(12, kSecond);
  story.promise(3, kSecond, {}, Cosigned{kFirst, hash_of("no such close")});
  story.settle({1, 2, 12});
  CHECK(story.state().phase == Phase::certified);
  CHECK(story.state().voters.at(person(4)).ballot == ballot);
}

TEST_CASE("a device in a later epoch owes nothing to a poll opened before") {
  Story story = hall();
  story.vote(4, 0);
  story.freeze(11, kFirst);
  CHECK_FALSE(story.owed(1).none());
  CHECK(duties(story.all, story.no_cuts, {log_of(1, 2), {}}).none());
  CHECK_FALSE(next_round(story.all, story.no_cuts, log_of(11, 2)));
}

TEST_CASE("a void poll asks nothing more of anybody") {
  Frozen frozen;
  Story& story = frozen.story;
  CHECK(may_void(story.all, story.no_cuts, log_of(11)));
  CHECK(may_void(story.all, story.no_cuts, log_of(4)).error().rule == "not_officer");
  story.all.voids.push_back({story.write(11, "void"), story.all.open.id(), "chuyển sang phiếu giấy", {}});
  CHECK(shown_state(story.state()) == "void");
  CHECK_FALSE(story.state().result);
  for (const int device : {1, 2, 3, 11, 12}) CHECK(story.owed(device).none());
  CHECK(next_round(story.all, story.no_cuts, log_of(12)).error().rule == "voided");
  CHECK(draft_ballot(story.all, story.no_cuts, person(4), "for").error().rule == "voided");
}

TEST_CASE("a void by somebody who is no officer has no effect, and none undoes a certified close") {
  Frozen frozen;
  Story& story = frozen.story;
  story.all.voids.push_back({story.write(4, "void"), story.all.open.id(), "ý riêng", {}});
  CHECK(shown_state(story.state()) == "closing");
  story.settle({1, 2, 3, 11});
  CHECK(may_void(story.all, story.no_cuts, log_of(11)).error().rule == "closed");
  story.all.voids.push_back({story.write(12, "void"), story.all.open.id(), "quá muộn", {}});
  CHECK(shown_state(story.state()) == "certified");
}

TEST_CASE("a certified poll cannot be closed again") {
  Frozen frozen;
  frozen.story.settle({1, 2, 3, 11});
  CHECK(next_round(frozen.story.all, frozen.story.no_cuts, log_of(12)).error().rule == "certified");
}

TEST_CASE("a crash between any two writes of a duty leads to the same end without a fault") {
  // Each device writes only the first record it owes and then starts again from its log.
  Story story = hall();
  story.vote(4, 0);
  story.vote(5, 1);
  story.freeze(11, kFirst);
  for (bool busy = true; busy;) {
    busy = false;
    for (const int device : {1, 2, 3, 11}) {
      Duties owed = story.owed(device);
      if (!owed.acks.empty()) {
        owed.acks.resize(1);
        owed.cosign.reset();
        owed.promise.reset();
        owed.close.reset();
      } else if (owed.cosign) {
        owed.promise.reset();
        owed.close.reset();
      } else if (owed.promise) {
        owed.close.reset();
      }
      busy = story.carry_out(device, owed) || busy;
    }
  }
  CHECK(shown_state(story.state()) == "certified");
  CHECK(story.state().result->valid == 2);
}

TEST_CASE("the Merkle root depends on every entry, their number, and the poll") {
  const PollId poll = open_poll(3, {1}, {1}).id();
  std::vector<CloseEntry> entries;
  std::set<Hash256> roots;
  for (int i = 0; i < 9; ++i) {
    CHECK(roots.insert(merkle_root(poll, entries)).second);
    entries.push_back({person(i), hash_of(std::to_string(i)), Verdict::counted});
  }
  entries[3].verdict = Verdict::revoked;
  CHECK(roots.insert(merkle_root(poll, entries)).second);
  CHECK(roots.insert(merkle_root(PollId{}, entries)).second);
  // An odd last entry goes up as it is; repeating it is another list.
  entries.push_back(entries.back());
  CHECK(roots.insert(merkle_root(poll, entries)).second);
}

TEST_CASE("the Merkle root has the bytes of the format page") {
  const std::vector<CloseEntry> entries{{person(1), hash_of("a"), Verdict::counted},
                                        {person(2), hash_of("b"), Verdict::conflicting},
                                        {person(3), hash_of("c"), Verdict::counted}};
  CHECK(merkle_root(PollId{}, {}).hex() == "efbc4486b68e9e0e679c1a302c2f4c77853b687bf961af6d7ce6423d45a98223");
  CHECK(merkle_root(PollId{}, entries).hex() == "a14e9a21e9f8da07d8c7610c9376352c88cd73e2d0a2dc61ef0b72c2112025d8");
}

TEST_CASE("a flood of worthless ballots costs little and changes nothing") {
  Story story = hall();
  const auto real = story.vote(4, 0);
  Ballot worthless = story.all.ballots.front();
  worthless.valid_at_open = false;
  for (int i = 0; i < 20'000; ++i) {
    worthless.source.hash = hash_of("flood " + std::to_string(i));
    story.all.ballots.push_back(worthless);
  }
  const Duties owed = story.owed(1);
  REQUIRE(owed.acks.size() == 1);
  CHECK(owed.acks.front() == std::vector{real});
  CHECK(story.state().turnout == 1);
}
