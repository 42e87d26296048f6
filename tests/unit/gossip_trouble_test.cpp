// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Gossip where something is not as it should be: forks, frozen logs, silent and busy peers, wrong messages.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/sim/council.h"
#include "tests/unit/gossip_heard.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

using Outcome = RunReceipt::Outcome;

}  // namespace

TEST_CASE("Equal lengths with unequal heads end in one fork proof and equal freezes on both sides") {
  const std::size_t parting = GENERATE(0, 1, 31, 500, 1199);
  Authors authors(14, 2);
  authors.enrol(1);
  authors.write_many(1, 1200);
  const auto other = authors.other_history(1, parting, 1200 - parting);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.give(0, authors.written(1));
  couple.give(1, other);
  couple.connect();
  couple.settle();
  couple.pass(Moment{2000});
  for (std::size_t side = 0; side < 2; ++side) {
    const LogState* state = couple.store(side).frontier().find(authors.log(1));
    REQUIRE(state->freeze);
    CHECK(state->next == Seq{parting});
    CHECK(couple.forks[side] == 1);
    CHECK(couple.strikes[side].empty());
  }
  CHECK(couple.talk(0).in_sync());
  CHECK(couple.count(GossipType::search) <= 8);
}

TEST_CASE("Histories of unequal lengths that part early are found as well") {
  Authors authors(15, 2);
  authors.enrol(1);
  authors.write_many(1, 400);
  const auto other = authors.other_history(1, 50, 100);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.give(0, authors.written(1));
  couple.give(1, other);
  couple.connect();
  couple.settle();
  couple.pass(Moment{2000});
  CHECK(couple.store(0).frontier().find(authors.log(1))->next == Seq{50});
  CHECK(couple.store(0).frontier().digest() == couple.store(1).frontier().digest());
  CHECK(couple.talk(1).in_sync());
}

TEST_CASE("Of a frozen log only what counts is stored and asked for") {
  Authors authors(21, 2);
  authors.enrol(1);
  authors.write_many(1, 10);
  const ForkProof proof = make_fork_proof(authors.written(1)[4], authors.other_history(1, 4, 1)[4]);
  SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  store.receive_run(authors.written(0));
  store.receive_run(authors.part(1, 0, 2));
  REQUIRE(store.receive_fork_proof(proof).outcome == Outcome::forked);
  CHECK(store.receive_fork_proof(proof).outcome == Outcome::duplicate);
  CHECK(store.receive_run(authors.part(1, 2, 8)).stored == LogRange{authors.log(1), Seq{2}, Seq{4}});
  CHECK(store.receive_run(authors.part(1, 4, 8)).outcome == Outcome::duplicate);

  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.give(0, authors.written(1));
  couple.give(1, authors.part(1, 0, 2));
  couple.store(1).receive_fork_proof(proof);
  couple.connect();
  couple.settle();
  const auto needs = needs_of(couple, 1);
  REQUIRE(needs.size() == 1);
  REQUIRE(needs[0].buckets.size() == 1);
  CHECK(needs[0].buckets[0].places == std::vector<NeedMessage::Place>{{0, Seq{2}, Seq{4}}});
  couple.pass(Moment{2000});
  CHECK(couple.talk(1).in_sync());
}

TEST_CASE("A device that was away asks for a ballot of each of 500 authors with less than 8 kB besides the records") {
  Authors authors(22, 500);
  for (std::size_t i = 1; i < 500; ++i) authors.enrol(i);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  for (std::size_t i = 1; i < 500; ++i) {
    authors.write_many(i, 2);
    couple.give(0, authors.written(i));
    couple.give(1, authors.part(i, 0, 1));
  }
  couple.connect();
  couple.settle();
  CHECK(run_records(couple) == 499);
  CHECK(couple.talk(1).in_sync());
  std::size_t bytes = 0;
  for (const Heard& message : couple.heard)
    if (message.type != GossipType::run) bytes += message.body.size();
  CHECK(bytes < 8000);
}

TEST_CASE("A need whose places the peer counts differently is asked again by name") {
  Authors authors(23, 60);
  for (std::size_t i = 1; i < 60; ++i) authors.enrol(i);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  for (std::size_t i = 1; i < 59; ++i) {
    authors.write_many(i, 2);
    couple.give(0, authors.written(i));
    couple.give(1, authors.part(i, 0, 1));
  }
  couple.connect();
  while (couple.under_way.front().type != GossipType::need) couple.deliver();
  // While the need is under way, the peer learns of a log that the asking side does not know.
  couple.write(0, authors.write(59));
  couple.settle();
  couple.pass(Moment{3000});
  CHECK(couple.count(GossipType::busy) == 1);
  CHECK(couple.store(1).contents() == couple.store(0).contents());
}

TEST_CASE("A fork proof that a peer lacks is sent before anything is fetched, and records after the freeze are not fetched") {
  Authors authors(16, 2);
  authors.enrol(1);
  authors.write_many(1, 10);
  const auto other = authors.other_history(1, 4, 3);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.give(0, authors.written(1));
  couple.give(0, std::span(other).subspan(4));
  couple.give(1, authors.part(1, 0, 2));
  couple.connect();
  couple.settle();
  couple.pass(Moment{2000});
  CHECK(run_records(couple) == 2);
  CHECK(couple.forks[1] == 1);
  CHECK(couple.talk(1).in_sync());
  for (const Heard& message : couple.heard)
    if (message.type == GossipType::fork_proof) CHECK(message.queue == MessageClass::control);
}

TEST_CASE("Of two peers that hold the same, one is asked, and the other when the first goes silent") {
  Authors authors(17, 1);
  authors.write_many(0, 10);
  SignatureMemo memo;
  MemoryRecords full(authors.council(), authors.founder(), memo);
  MemoryRecords empty(authors.council(), authors.founder(), memo);
  REQUIRE(full.receive_run(authors.written(0)).outcome == Outcome::stored);
  RequestBook book;
  SeededRandom random(4);
  Conversation to_first(empty, book, random, {});
  Conversation to_second(empty, book, random, {});
  to_first.link_up(Moment{0});
  to_second.link_up(Moment{0});
  FrontierMessage frontier;
  const std::size_t index = bucket_of(authors.log(0));
  const LogState& log = *full.frontier().find(authors.log(0));
  frontier.buckets.push_back({static_cast<Byte>(index),
                              full.frontier().authors(index),
                              full.frontier().heads(index),
                              true,
                              {},
                              {{log.log, {log.next, std::nullopt}, true, head_tag(log.head)}}});
  const auto asks = [](const gossip::Effects& effects) {
    return std::any_of(effects.begin(), effects.end(), [](const gossip::Effect& effect) {
      const auto* send = std::get_if<gossip::Send>(&effect);
      return send && send->type == GossipType::need;
    });
  };
  CHECK(asks(to_first.on_message(GossipType::frontier, encode(frontier), Moment{10})));
  CHECK_FALSE(asks(to_second.on_message(GossipType::frontier, encode(frontier), Moment{20})));
  CHECK_FALSE(asks(to_second.timer(Moment{1020})));
  CHECK(asks(to_second.timer(Moment{5100})));
}

TEST_CASE("A busy peer is left alone for as long as it says") {
  Authors authors(18, 1);
  authors.write_many(0, 10);
  Couple couple(authors);
  couple.give(0, authors.written(0));
  couple.connect();
  while (couple.count(GossipType::need) == 0 && !couple.under_way.empty()) {
    const bool need = couple.under_way.front().type == GossipType::need;
    if (!need) {
      couple.deliver();
      continue;
    }
    const auto id = decode_need(couple.under_way.front().body)->id;
    couple.under_way.pop_front();
    couple.take(1, couple.talk(1).on_message(GossipType::busy, encode(BusyMessage{id, 3000}), couple.now));
    break;
  }
  couple.settle();
  couple.pass(Moment{2900});
  CHECK(couple.count(GossipType::need) == 0);
  couple.pass(Moment{200});
  CHECK(couple.count(GossipType::need) == 1);
  CHECK(couple.store(1).records() == 10);
}

TEST_CASE("A device that was restored from an old copy is told that its own log is ahead elsewhere") {
  Authors authors(19, 1);
  authors.write_many(0, 10);
  Couple couple(authors);
  couple.give(0, authors.written(0));
  couple.give(1, authors.part(0, 0, 4));
  couple.settings[1].own_log = authors.log(0);
  couple.connect();
  couple.settle();
  CHECK(couple.own_ahead[1] == Seq{10});
  CHECK(couple.store(1).records() == 10);
}

TEST_CASE("A message that cannot be read and a wrong signature are strikes; an unknown message is not") {
  Authors authors(20, 1);
  authors.write_many(0, 2);
  Couple couple(authors);
  couple.connect();
  couple.settle();
  couple.take(0, couple.talk(0).on_message(static_cast<GossipType>(0x2f), Bytes{1, 2}, couple.now));
  CHECK(couple.strikes[0].empty());
  couple.take(0, couple.talk(0).on_message(GossipType::digest, Bytes(383), couple.now));
  CHECK(couple.strikes[0].size() == 1);
  const Record& good = authors.written(0)[0];
  Signature wrong = good.signature();
  wrong.data()[0] ^= 1;
  const Record bad = *Record::from_parts(good.header_bytes(), good.body(), wrong);
  const Record* pushed = &bad;
  couple.take(0, couple.talk(0).on_message(GossipType::push, encode_push(std::span(&pushed, 1)), couple.now));
  CHECK(couple.strikes[0].size() == 2);
  CHECK(couple.store(0).records() == 0);
}

TEST_CASE("The first digest of a link waits for a random part of the time it is given; whoever speaks first is answered at once") {
  Authors authors(12, 2);
  authors.enrol(1);
  authors.write_many(1, 5);
  Moment longest{0};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Couple couple(authors, seed);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    couple.give(0, authors.written(1));
    couple.settings[0].start_spread = Moment{80};
    couple.settings[1].start_spread = seed % 2 == 0 ? Moment{80} : Moment{0};
    const Moment start = couple.now;
    couple.connect();
    CHECK(couple.under_way.empty() == (seed % 2 == 0));
    couple.settle();
    for (Moment waited{0}; waited < Moment{80} && couple.store(1).records() < 6; waited += Moment{1}) couple.pass(Moment{1});
    longest = std::max(longest, couple.now - start);
    CHECK(couple.store(1).records() == 6);
    if (seed % 2 == 1) CHECK(couple.now == start);
  }
  CHECK(longest > Moment{20});
}

TEST_CASE("A peer that only answered that all is equal has been heard: what is written next is pushed to it at once") {
  Authors authors(13, 2);
  authors.enrol(1);
  Couple couple(authors);
  for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
  couple.settings[0].start_spread = Moment{80'000};
  couple.connect();
  couple.settle();
  CHECK(couple.count(GossipType::digest) == 1);
  couple.write(1, authors.write(1));
  couple.settle();
  CHECK(couple.count(GossipType::push) == 1);
  CHECK(couple.store(0).records() == 2);
}
