// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/sim/council.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

/// A council of a few authors with logs of random lengths, all enrolled.
Authors random_authors(std::uint64_t seed, SeededRandom& random) {
  Authors authors(seed, 2 + random.below(12));
  for (std::size_t i = 1; i < authors.count(); ++i) {
    authors.enrol(i);
    authors.write_many(i, random.below(60));
  }
  return authors;
}

/// What one side starts with: the authority up to somewhere, and of each enrolled author up to somewhere.
void give_some(Couple& couple, std::size_t side, const Authors& authors, SeededRandom& random) {
  const auto some = [&](std::size_t count) { return random.below(3) == 0 ? count : random.below(count + 1); };
  couple.give(side, authors.part(0, 0, some(authors.written(0).size())));
  for (std::size_t i = 1; i < authors.count(); ++i) couple.give(side, authors.part(i, 0, some(authors.written(i).size())));
}

/// Delivers everything; messages of different queues and of different directions in any order, as links may.
void deliver_in_any_order(Couple& couple, SeededRandom& random, std::size_t room) {
  while (!couple.under_way.empty()) {
    const std::size_t pick = random.below(couple.under_way.size());
    const auto first = std::find_if(couple.under_way.begin(), couple.under_way.end(), [&](const Heard& message) {
      return message.from == couple.under_way[pick].from && message.queue == couple.under_way[pick].queue;
    });
    couple.deliver(static_cast<std::size_t>(first - couple.under_way.begin()));
    for (std::size_t side = 0; side < 2; ++side) couple.take(side, couple.talk(side).room(room, couple.now));
  }
}

std::size_t records_sent(const Couple& couple) {
  std::size_t count = 0;
  for (const Heard& message : couple.heard) {
    if (message.type == GossipType::run) count += decode_run(message.body)->records.size();
    if (message.type == GossipType::push) count += decode_push(message.body)->records.size();
  }
  return count;
}

}  // namespace

TEST_CASE("Reconciliation moves exactly the difference, in any order of delivery and with any room") {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    CAPTURE(seed);
    SeededRandom random(seed);
    const Authors authors = random_authors(seed, random);
    Couple couple(authors, seed);
    give_some(couple, 0, authors, random);
    give_some(couple, 1, authors, random);
    std::size_t missing = 0;
    for (std::size_t i = 0; i < authors.count(); ++i) {
      const auto one = number(couple.store(0).frontier().next(authors.log(i)));
      const auto other = number(couple.store(1).frontier().next(authors.log(i)));
      missing += std::max(one, other) - std::min(one, other);
    }
    const std::size_t room = 4096 + random.below(100'000);
    couple.connect(room);
    deliver_in_any_order(couple, random, room);
    CHECK(couple.store(0).contents() == couple.store(1).contents());
    CHECK(couple.stored_records[0] + couple.stored_records[1] == missing);
    CHECK(records_sent(couple) == missing);
    CHECK((couple.strikes[0].empty() && couple.strikes[1].empty()));
    couple.pass(Moment{15'000});
    CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync()));
    CHECK(records_sent(couple) == missing);
  }
}

TEST_CASE("Two devices that write while they reconcile hold the same in the end") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    SeededRandom random(seed);
    Authors authors(seed, 3);
    authors.enrol(1);
    authors.enrol(2);
    Couple couple(authors, seed);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    authors.write_many(1, random.below(100));
    authors.write_many(2, random.below(100));
    couple.give(0, authors.written(1));
    couple.give(1, authors.written(2));
    couple.settings[0].queue_of = couple.settings[1].queue_of = [](const RecordHeader& header) {
      return number(header.seq) % 2 == 0 ? MessageClass::ballot : MessageClass::record;
    };
    couple.connect();
    for (int i = 0; i < 60; ++i) {
      const std::size_t side = random.below(2);
      couple.write(side, authors.write(1 + side));
      for (std::uint64_t n = random.below(3); n > 0 && !couple.under_way.empty(); --n) couple.deliver();
    }
    deliver_in_any_order(couple, random, 1 << 20);
    couple.pass(Moment{30'000});
    CHECK(couple.store(0).contents() == couple.store(1).contents());
    CHECK(couple.store(0).records() == 2 + authors.written(1).size() + authors.written(2).size());
    CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync()));
    CHECK((couple.strikes[0].empty() && couple.strikes[1].empty()));
  }
}

TEST_CASE("Any two histories of a device end in the same freeze on both sides") {
  for (std::uint64_t seed = 1; seed <= 80; ++seed) {
    CAPTURE(seed);
    SeededRandom random(seed);
    Authors authors(seed, 2);
    authors.enrol(1);
    authors.write_many(1, 1 + random.below(300));
    const std::size_t length = authors.written(1).size();
    const std::size_t parting = random.below(length);
    const auto other = authors.other_history(1, parting, 1 + random.below(200));
    Couple couple(authors, seed);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    couple.give(0, authors.part(1, 0, parting + 1 + random.below(length - parting)));
    couple.give(1, std::span(other).first(parting + 1 + random.below(other.size() - parting)));
    couple.connect();
    deliver_in_any_order(couple, random, 1 << 20);
    couple.pass(Moment{30'000});
    for (std::size_t side = 0; side < 2; ++side) {
      const LogState* state = couple.store(side).frontier().find(authors.log(1));
      REQUIRE(state->freeze);
      CHECK(state->freeze->next == Seq{parting});
      CHECK(couple.store(side).broken().empty());
      CHECK(couple.strikes[side].empty());
    }
    CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync()));
  }
}
