// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/polls_builder.h"

using namespace kyhop;
using namespace kyhop::polls;
using namespace kyhop::polls::test;

namespace {

Candidate candidate(int number, std::uint64_t depth) {
  Candidate one;
  one.person = person(number);
  one.log = log_of(number);
  one.depth = depth;
  one.enrolment = hash_of("enrolment " + std::to_string(number));
  one.eligible = true;
  one.present = true;
  return one;
}

std::vector<PersonId> persons(const std::vector<Seat>& seats) {
  std::vector<PersonId> list;
  for (const Seat& one : seats) list.push_back(one.person);
  return list;
}

std::string rule_of(const PollOpen& open) {
  const auto checked = check_open(open);
  return checked ? "" : checked.error().rule;
}

}  // namespace

TEST_CASE("witnesses are the counting board, then secretaries, and nobody more once there are three") {
  std::vector<Candidate> all{candidate(1, 5), candidate(2, 4), candidate(3, 3), candidate(4, 2), candidate(5, 1)};
  all[0].counting_board = true;
  all[1].secretary = true;
  all[2].secretary = true;
  CHECK(persons(choose_witnesses(all, true, true)) == std::vector{person(1), person(3), person(2)});
  // Without a counting board in the poll its members are ordinary delegates.
  CHECK(persons(choose_witnesses(all, false, true)) == std::vector{person(3), person(2), person(5)});
}

TEST_CASE("witnesses are filled up to three with present eligible persons in enrolment order, ties by hash") {
  std::vector<Candidate> all{candidate(1, 9), candidate(2, 7), candidate(3, 7), candidate(4, 1), candidate(5, 2)};
  all[0].secretary = true;
  all[3].present = false;
  all[4].eligible = false;
  const bool two_first = hash_of("enrolment 2") < hash_of("enrolment 3");
  const auto chosen = persons(choose_witnesses(all, false, true));
  CHECK(chosen == std::vector{person(1), person(two_first ? 2 : 3), person(two_first ? 3 : 2)});
  std::reverse(all.begin(), all.end());
  CHECK(persons(choose_witnesses(all, false, true)) == chosen);
}

TEST_CASE("when nobody is marked present, every eligible person with a device can be a witness") {
  std::vector<Candidate> all{candidate(1, 1), candidate(2, 2), candidate(3, 3), candidate(4, 4)};
  for (Candidate& one : all) one.present = false;
  CHECK(choose_witnesses(all, false, true).empty());
  CHECK(persons(choose_witnesses(all, false, false)) == std::vector{person(1), person(2), person(3)});
}

TEST_CASE("a person is one witness, with the device that was enrolled first") {
  std::vector<Candidate> all{candidate(1, 1), candidate(1, 2), candidate(2, 3)};
  all[0].log = log_of(10);
  for (Candidate& one : all) one.secretary = true;
  const auto chosen = choose_witnesses(all, false, true);
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0] == Seat{person(1), log_of(10)});
}

TEST_CASE("there are never more than seven witnesses") {
  std::vector<Candidate> all;
  for (int i = 1; i <= 12; ++i) {
    all.push_back(candidate(i, static_cast<std::uint64_t>(i)));
    all.back().counting_board = true;
  }
  CHECK(choose_witnesses(all, true, true).size() == kMaxWitnesses);
}

TEST_CASE("a council of one device has one witness, and says so by its number") {
  const auto chosen = choose_witnesses(std::vector{candidate(1, 1)}, false, true);
  CHECK(chosen.size() == 1);
  CHECK(majority(chosen.size()) == 1);
}

TEST_CASE("two majorities of the witnesses always share one") {
  for (std::size_t w = 1; w <= kMaxWitnesses; ++w) CHECK(2 * majority(w) > w);
  CHECK(majority(3) == 2);
  CHECK(majority(7) == 4);
}

TEST_CASE("officers stand in the order chair, deputies, secretary, clerk, each device once") {
  std::vector<Candidate> all{candidate(1, 1), candidate(2, 2), candidate(3, 3), candidate(4, 4), candidate(4, 5), candidate(5, 6)};
  all[0].clerk = all[0].secretary = true;
  all[1].deputy = true;
  all[2].deputy = true;
  all[3].chair = true;
  all[4].chair = true;
  all[4].log = log_of(14);
  const auto chosen = choose_officers(all);
  CHECK(chosen == std::vector{seat(4), Seat{person(4), log_of(14)}, seat(2), seat(3), seat(1)});
}

TEST_CASE("an opening that keeps the rules is accepted") {
  CHECK(rule_of(open_poll(5, {1, 2, 3}, {1, 2})) == "");
}

TEST_CASE("an opening that breaks a rule is refused by that rule") {
  const auto broken = [](const auto& change) {
    PollOpen open = open_poll(5, {1, 2, 3}, {1, 2});
    change(open);
    return rule_of(open);
  };
  CHECK(broken([](PollOpen& o) { o.eligible.clear(); }) == "poll_form");
  CHECK(broken([](PollOpen& o) { std::swap(o.eligible[0], o.eligible[1]); }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.eligible[1] = o.eligible[0]; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.present.push_back(person(9)); }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.present.pop_back(); }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.delegates_in_office = 4; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.options = {"for"}; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.options[1] = "for"; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.threshold.share = {3, 2}; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.threshold = {law::BaseKind::valid, {1, 1}, true}; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.quorum = {0, 3}; }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.heads.assign(9, hash_of("head")); }) == "poll_form");
  CHECK(broken([](PollOpen& o) { o.witnesses.clear(); }) == "witnesses");
  CHECK(broken([](PollOpen& o) { o.witnesses[1] = o.witnesses[0]; }) == "witnesses");
  CHECK(broken([](PollOpen& o) { o.a = 1; }) == "witnesses");
  CHECK(broken([](PollOpen& o) { o.w = 3; }) == "witnesses");
  CHECK(broken([](PollOpen& o) { o.officers.clear(); }) == "officers");
  CHECK(broken([](PollOpen& o) { o.officers = {seat(2)}; }) == "officers");
  CHECK(broken([](PollOpen& o) { o.officers.push_back(o.officers[0]); }) == "officers");
}

TEST_CASE("a poll opens only with a quorum of all delegates in office, unless presence is not kept") {
  PollOpen open = open_poll(6, {1, 2, 3}, {1});
  open.presence_kept = true;
  open.present.resize(4);
  CHECK(rule_of(open) == "");
  open.present.resize(3);
  CHECK(rule_of(open) == "quorum");
  CHECK(check_open(open).error().sentence().find("3 of 6 delegates are present, 4 are needed") != std::string::npos);
  open.presence_kept = false;
  open.present = open.eligible;
  CHECK(rule_of(open) == "");
  CHECK_FALSE(quorum_of(open).kept);
}
