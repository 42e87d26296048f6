// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/meeting/law/rule_pack.h"
#include "app/meeting/polls/by_hand.h"
#include "tests/unit/polls_builder.h"

using namespace kyhop;
using namespace kyhop::polls;
using namespace kyhop::polls::test;

namespace {

/// Ten delegates; witnesses 1, 2, 3; officers 11 and 12; given up by 11 for a vote by hand.
struct Hand {
  Story story;
  RecordHash voided;

  explicit Hand(std::optional<Way> way = Way::hands) : story(opening()) { voided = give_up(11, way); }
  static PollOpen opening() {
    PollOpen open = open_poll(10, {1, 2, 3}, {11, 12});
    open.source.log = log_of(11);
    return open;
  }
  RecordHash give_up(int officer, std::optional<Way> way) {
    story.all.voids.push_back({story.write(officer, "void"), story.all.open.id(), "mất mạng", {}, way});
    return story.all.voids.back().source.hash;
  }
  RecordHash count(Tally tally, std::vector<RecordHash> replaces = {}, std::optional<RecordHash> of = {}) {
    std::sort(replaces.begin(), replaces.end());
    story.all.counts.push_back({story.write(12, "count"), story.all.open.id(), of.value_or(voided), std::move(tally), std::move(replaces)});
    return story.all.counts.back().source.hash;
  }
  RecordHash announce(const RecordHash& result, int by = 11) {
    story.all.announcements.push_back({story.write(by, "announce"), story.all.open.id(), result});
    return story.all.announcements.back().source.hash;
  }
  std::string rule(const Tally& tally) {
    const auto draft = draft_count(story.all, story.no_cuts, tally);
    return draft ? "" : draft.error().rule;
  }
  std::string rule_of_announcing() {
    const auto result = result_to_announce(story.all, story.no_cuts);
    return result ? "" : result.error().rule;
  }
};

/// Of ten present so many raised their hand for each option.
Tally hands(std::uint32_t yes, std::uint32_t no, std::uint32_t neither, std::uint32_t present = 10) {
  return {present, present, yes + no + neither, yes + no + neither, 0, {yes, no, neither}};
}

std::string why(Way way, const Tally& tally) {
  const auto sound = check_tally(tally_frame(Hand::opening()), way, tally);
  return sound ? "" : sound.error().why;
}

}  // namespace

TEST_CASE("a count by hand adds up, or a sentence says what does not") {
  CHECK(why(Way::hands, hands(6, 3, 1)).empty());
  CHECK(why(Way::hands, hands(6, 2, 0)).empty());  // some raise their hand for nothing
  CHECK(why(Way::hands, hands(6, 3, 1, 9)) == "more hands were counted than delegates are present: 10 of 9");
  CHECK(why(Way::hands, hands(6, 3, 1, 11)) == "more delegates are present than may vote: 11, with 10 in office");
  CHECK(why(Way::hands, hands(4, 1, 0, 6)) == "6 of 10 delegates are present, 7 are needed");
  CHECK(why(Way::hands, {10, 9, 9, 9, 0, {6, 2, 1}}) == "in a show of hands everyone present is asked: 10 present, 9 asked");

  CHECK(why(Way::paper, {9, 9, 8, 7, 1, {5, 2, 0}}).empty());
  CHECK(why(Way::paper, {9, 11, 8, 7, 1, {5, 2, 0}}) == "more ballots were issued than delegates may vote: 11, with 10 in office");
  CHECK(why(Way::paper, {9, 9, 10, 9, 1, {7, 2, 0}}) == "more ballots came back than were issued: 10 of 9");
  CHECK(why(Way::paper, {9, 9, 8, 8, 1, {6, 2, 0}}) == "valid and invalid ballots make 9, returned were 8");
  CHECK(why(Way::paper, {9, 9, 8, 7, 1, {6, 2, 0}}) == "the options add up to 8, the valid ballots are 7");
  CHECK(why(Way::paper, {9, 9, 8, 7, 1, {5, 2}}) == "it does not name every option once");
  // Numbers that only fit when they run over.
  const std::uint32_t most = 0xffffffffU;
  CHECK_FALSE(why(Way::paper, {9, 9, 8, most, 9, {5, 2, 0}}).empty());
  CHECK_FALSE(why(Way::paper, {9, 9, 8, 7, 1, {most, 8, 0}}).empty());
}

TEST_CASE("the result of a count follows by the same rule as that of the devices") {
  Hand hand;
  CHECK(hand.story.state().by_hand);
  CHECK_FALSE(hand.story.state().result);
  const RecordHash count = hand.count(hands(5, 3, 2));
  PollState state = hand.story.state();
  CHECK(shown_state(state) == "void");
  REQUIRE(state.result);
  CHECK(state.by_hand->count == count);
  CHECK(state.result->measure.needed == 6);
  CHECK_FALSE(state.result->measure.passed);
  CHECK(explain(hand.story.all.open, *state.result, law::plain_rule()).vi ==
        "5/10 đại biểu tán thành (50,00%), cần ít nhất 6: không được thông qua");

  Hand paper(Way::paper);
  paper.story.all.open.threshold.base = law::BaseKind::valid;
  paper.count({9, 9, 8, 7, 1, {4, 2, 1}});
  state = paper.story.state();
  REQUIRE(state.result);
  CHECK(state.result->measure.base == 7);
  CHECK(state.result->measure.passed);
  CHECK(state.result->not_voted == 1);
}

TEST_CASE("no ballot given on a device is in a count, and no count without a switch has effect") {
  Hand hand(std::nullopt);
  hand.count(hands(5, 3, 2));
  CHECK_FALSE(hand.story.state().by_hand);
  CHECK_FALSE(hand.story.state().result);
  CHECK(hand.rule(hands(5, 3, 2)) == "not_switched");

  Hand mixed;
  mixed.story.vote(4, 0);
  mixed.story.settle({1, 2, 3});
  mixed.count(hands(0, 10, 0));
  CHECK(mixed.story.state().result->counts == std::vector<std::uint32_t>{0, 10, 0});
  mixed.count(hands(6, 9, 9));  // does not add up: a modified client wrote it
  CHECK(mixed.story.state().result->counts == std::vector<std::uint32_t>{0, 10, 0});
}

TEST_CASE("a correction supersedes and is kept; counts side by side give no result until one corrects both") {
  Hand hand;
  const RecordHash first = hand.count(hands(5, 3, 2));
  const RecordHash second = hand.count(hands(6, 2, 2), {first});
  CHECK(hand.story.state().result->counts.front() == 6);
  CHECK(hand.story.state().by_hand->corrected == std::vector{first});

  const RecordHash beside = hand.count(hands(7, 1, 2), {first});  // by somebody who had not seen the second
  CHECK(hand.story.state().by_hand->contradicted);
  CHECK_FALSE(hand.story.state().result);
  CHECK(hand.rule_of_announcing() == "no_result");

  const auto draft = draft_count(hand.story.all, hand.story.no_cuts, hands(7, 1, 2));
  REQUIRE(draft);
  CHECK(draft->replaces.size() == 2);
  hand.count(hands(7, 1, 2), {second, beside});
  CHECK_FALSE(hand.story.state().by_hand->contradicted);
  CHECK(hand.story.state().result->counts.front() == 7);

  // The same numbers twice contradict nothing.
  Hand twice;
  twice.count(hands(5, 3, 2));
  twice.count(hands(5, 3, 2));
  CHECK(twice.story.state().result);
}

TEST_CASE("what was announced is not corrected, whatever came at the same time") {
  Hand hand;
  CHECK(hand.rule_of_announcing() == "no_result");
  const RecordHash first = hand.count(hands(5, 3, 2));
  const RecordHash announcement = hand.announce(first);
  CHECK(hand.story.state().announced == std::vector{announcement});
  CHECK_FALSE(result_to_announce(hand.story.all, hand.story.no_cuts).value());
  CHECK(hand.rule(hands(6, 2, 2)) == "announced");
  const RecordHash late = hand.count(hands(6, 2, 2), {first});
  CHECK(hand.story.state().result->counts.front() == 5);
  CHECK(hand.story.state().by_hand->corrected == std::vector{late});
  // Two officers announce different counts at once: nobody can say which is right.
  hand.announce(late, 12);
  CHECK(hand.story.state().by_hand->contradicted);
  CHECK_FALSE(hand.story.state().result);
}

TEST_CASE("a certified close stands above a void and its counts") {
  Hand hand;
  hand.story.all.voids.clear();
  hand.story.vote(4, 0);
  hand.story.settle({1, 2, 3});
  hand.story.freeze(11, {1, 0});
  hand.story.settle({1, 2, 3, 11});
  REQUIRE(shown_state(hand.story.state()) == "certified");
  const RecordHash voided = hand.give_up(12, Way::hands);
  hand.count(hands(0, 10, 0), {}, voided);
  CHECK_FALSE(hand.story.state().by_hand);
  CHECK(hand.story.state().result->counts.front() == 1);
  const auto close = result_to_announce(hand.story.all, hand.story.no_cuts);
  REQUIRE(close);
  const RecordHash announcement = hand.announce(**close);
  CHECK(hand.story.state().announced == std::vector{announcement});
}

TEST_CASE("an announcement of a close that was never certified announces nothing") {
  Hand hand;
  hand.story.all.voids.clear();
  hand.story.vote(4, 0);
  hand.story.settle({1, 2, 3});
  hand.story.freeze(11, {1, 0});
  hand.story.settle({1, 2, 3, 11});
  const PollState certified = hand.story.state();
  REQUIRE(shown_state(certified) == "certified");
  // An officer's modified client writes a close of its own and announces that before anybody has another.
  Close wrong = hand.story.all.closes.front();
  wrong.source = hand.story.write(12, "close");
  wrong.round = {1, 1};
  wrong.content.totals = {9, 0, 0};
  hand.story.all.closes.push_back(wrong);
  hand.announce(wrong.source.hash, 12);
  CHECK(hand.story.state().close == certified.close);
  CHECK(hand.story.state().announced.empty());
  const auto right = result_to_announce(hand.story.all, hand.story.no_cuts);
  REQUIRE(right);
  CHECK(*right == certified.close);
}

TEST_CASE("counts, corrections and announcements amount to the same in every order of arrival") {
  Hand hand;
  const RecordHash other_void = hand.give_up(12, Way::paper);
  const RecordHash first = hand.count(hands(5, 3, 2));
  const RecordHash second = hand.count({9, 9, 8, 7, 1, {5, 2, 0}}, {first}, other_void);
  hand.count(hands(7, 1, 2), {first});
  const bool announced = GENERATE(false, true);
  if (announced) hand.announce(second);
  const auto text = [](const PollState& state) {
    std::string all = dump(state);
    if (!state.by_hand) return all;
    all += '\n' + std::string(token(state.by_hand->way)) + state.by_hand->voided.hex() + (state.by_hand->contradicted ? " differ" : "");
    for (const auto* list : {&state.by_hand->standing, &state.by_hand->corrected, &state.announced})
      for (const RecordHash& hash : *list) all += ' ' + hash.hex();
    return all;
  };
  const std::string expected = text(hand.story.state());
  CHECK(hand.story.state().by_hand->contradicted != announced);
  SeededRandom random(7);
  for (int turn = 0; turn < 50; ++turn) {
    PollRecords mixed = hand.story.all;
    const auto shuffle = [&random](auto& list) {
      const auto again = list;  // some come twice
      list.insert(list.end(), again.begin(), again.begin() + static_cast<std::ptrdiff_t>(random.below(again.size() + 1)));
      for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[random.below(i)]);
    };
    shuffle(mixed.voids);
    shuffle(mixed.counts);
    shuffle(mixed.announcements);
    REQUIRE(text(fold(mixed, hand.story.no_cuts)) == expected);
  }
}
