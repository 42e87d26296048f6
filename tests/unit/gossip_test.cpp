// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Two devices compare what they have and fetch what they lack.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/sim/council.h"
#include "tests/unit/gossip_heard.h"

using namespace kyhop;
using namespace kyhop::sim;

TEST_CASE("Two devices that hold the same learn it from two digests and two short answers") {
  Authors authors(5, 3);
  authors.enrol(1);
  authors.enrol(2);
  for (std::size_t i = 1; i < 3; ++i) authors.write_many(i, 5);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side)
    for (std::size_t i = 0; i < 3; ++i) couple.give(side, authors.written(i));
  couple.connect();
  couple.settle();
  CHECK(couple.heard.size() == 4);
  CHECK(couple.count(GossipType::digest) == 2);
  CHECK(couple.count(GossipType::done) == 2);
  CHECK(couple.in_sync == std::array<std::size_t, 2>{1, 1});
  CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync()));

  // From then on each asks the other now and then, in 33 bytes.
  couple.heard.clear();
  couple.pass(Moment{60'000});
  CHECK(couple.count(GossipType::digest) == 0);
  CHECK(couple.count(GossipType::done) >= 9);
  CHECK(couple.heard.size() <= 16);
}

TEST_CASE("A device that was away gets what it lacks, after the totals, and both sides know when they agree") {
  Authors authors(6, 2);
  authors.enrol(1);
  authors.write_many(1, 1500);
  Couple couple(authors);
  couple.give(0, authors.written(0));
  couple.give(1, authors.written(0));
  couple.give(0, authors.written(1));
  couple.give(1, authors.part(1, 0, 100));
  couple.connect();
  couple.settle();
  CHECK(run_records(couple) == 1400);
  CHECK(couple.store(1).contents() == couple.store(0).contents());
  CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync() && couple.talk(0).idle() && couple.talk(1).idle()));
  CHECK(needs_of(couple, 0).empty());

  TotalsMessage plan;
  TotalsMessage end;
  std::size_t first_run = 0;
  std::size_t first_plan = 0;
  for (std::size_t i = couple.heard.size(); i-- > 0;) {
    if (couple.heard[i].type == GossipType::run) first_run = i;
    if (couple.heard[i].type == GossipType::plan) plan = *decode_totals(couple.heard[first_plan = i].body);
    if (couple.heard[i].type == GossipType::run_end) end = *decode_totals(couple.heard[i].body);
  }
  CHECK(first_plan < first_run);
  CHECK(plan.size.records == 1400);
  CHECK(end.size.records == 1400);
  const auto& progress = couple.progresses[1];
  REQUIRE(progress.size() >= 3);
  CHECK(progress.front().expected == 1400);
  for (std::size_t i = 0; i + 1 < progress.size(); ++i) CHECK(progress[i].expected == 1400);
  CHECK(progress.back().expected == 0);
}

TEST_CASE("Authority comes first, so no record is refused for want of a certificate") {
  Authors authors(7, 6);
  for (std::size_t i = 1; i < 6; ++i) {
    authors.enrol(i);
    authors.write_many(i, 20);
  }
  Couple couple(authors);
  for (std::size_t i = 0; i < 6; ++i) couple.give(0, authors.written(i));
  couple.connect();
  couple.settle();
  const auto needs = needs_of(couple, 1);
  REQUIRE(needs.size() == 2);
  REQUIRE(needs[0].ranges.size() == 1);
  CHECK(needs[0].ranges[0].log == authors.log(0));
  CHECK(needs[1].ranges.size() == 5);
  CHECK(couple.stored_records[1] == 105);
  CHECK(run_records(couple) == 105);
}

TEST_CASE("A record of an unknown device is asked for again when its certificate has come by another way") {
  Authors authors(8, 2);
  authors.enrol(1);
  authors.write_many(1, 3);
  Couple couple(authors);
  couple.connect();
  couple.settle();
  // The peer pushes it without the authority, as one does whose own link to the clerk is faster.
  const Record* first = &authors.written(1)[0];
  couple.take(1, couple.talk(1).on_message(GossipType::push, encode_push(std::span(&first, 1)), couple.now));
  couple.settle();
  CHECK(couple.store(1).records() == 0);
  couple.give(0, authors.written(0));
  couple.give(0, authors.written(1));
  couple.write(1, authors.written(0)[0]);
  couple.settle();
  couple.pass(Moment{2000});
  CHECK(couple.store(1).records() == 4);
}

TEST_CASE("Runs stop when the link has no room and go on when it has") {
  Authors authors(9, 1);
  authors.write_many(0, 1000);
  Couple couple(authors);
  couple.give(0, authors.written(0));
  couple.connect(0);
  while (!couple.under_way.empty()) couple.deliver();
  CHECK(run_records(couple) == 0);
  couple.take(0, couple.talk(0).room(20'000, couple.now));
  std::size_t bytes = 0;
  while (!couple.under_way.empty()) {
    if (couple.under_way.front().type == GossipType::run) bytes += couple.under_way.front().body.size();
    couple.deliver();
  }
  CHECK(bytes > 10'000);
  CHECK(bytes < 24'000);
  couple.take(0, couple.talk(0).room(1 << 20, couple.now));
  couple.settle();
  CHECK(couple.store(1).records() == 1000);
}

TEST_CASE("A live record is pushed once to a peer that lacks it, and not back to the one it came from") {
  Authors authors(10, 1);
  authors.write(0);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.settings[0].queue_of = [](const RecordHeader&) { return MessageClass::ballot; };
  couple.connect();
  couple.settle();
  couple.heard.clear();
  couple.write(0, authors.write(0));
  couple.settle();
  REQUIRE(couple.heard.size() == 1);
  CHECK(couple.heard[0].type == GossipType::push);
  CHECK(couple.heard[0].queue == MessageClass::ballot);
  CHECK(couple.store(1).records() == 2);
}

TEST_CASE("What both sides got elsewhere does not keep the next live record from being pushed once they have agreed again") {
  Authors authors(24, 1);
  authors.write_many(0, 2);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.part(0, 0, 1));
  couple.connect();
  couple.settle();
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.part(0, 1, 2));
  couple.pass(Moment{15'000});
  couple.heard.clear();
  couple.write(0, authors.write(0));
  couple.settle();
  CHECK(couple.count(GossipType::push) == 1);
  CHECK(couple.store(1).records() == 3);
}

TEST_CASE("A pushed record that overtook the one before it waits, and nothing is asked for") {
  Authors authors(11, 1);
  authors.write(0);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.connect();
  couple.settle();
  couple.write(0, authors.write(0));
  couple.write(0, authors.write(0));
  REQUIRE(couple.under_way.size() == 2);
  couple.deliver(1);
  CHECK(couple.store(1).records() == 1);
  couple.settle();
  CHECK(couple.store(1).records() == 3);
  couple.pass(Moment{1000});
  CHECK(couple.count(GossipType::need) == 0);
}

TEST_CASE("A gap after a push is asked for when it stays") {
  Authors authors(12, 1);
  authors.write(0);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.connect();
  couple.settle();
  couple.write(0, authors.write(0));
  couple.under_way.clear();  // as if a modified peer had left it out
  couple.write(0, authors.write(0));
  couple.settle();
  CHECK(couple.store(1).records() == 1);
  couple.pass(Moment{200});
  CHECK(couple.count(GossipType::need) == 1);
  CHECK(couple.store(1).records() == 3);
}

TEST_CASE("One author's records are pushed 200 at once and 50 a second; the rest goes by comparison") {
  Authors authors(13, 1);
  Couple couple(authors);
  couple.connect();
  couple.settle();
  authors.write_many(0, 1000);
  couple.give(0, authors.written(0));
  couple.take(0, couple.talk(0).records_stored(authors.written(0), couple.now));
  couple.settle();
  CHECK(couple.store(1).records() == 200);
  couple.pass(Moment{1000});
  CHECK(couple.store(1).records() == 1000);
  CHECK(run_records(couple) == 800);
}
