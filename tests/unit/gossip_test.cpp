// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/sim/council.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

using Outcome = RunReceipt::Outcome;

std::vector<NeedMessage> needs_of(const Couple& couple, std::size_t side) {
  std::vector<NeedMessage> needs;
  for (const Heard& message : couple.heard)
    if (message.from == side && message.type == GossipType::need) needs.push_back(decode_need(message.body).value());
  return needs;
}

Record spoiled(const Record& record) {
  Signature wrong = record.signature();
  wrong.data()[5] ^= 1;
  return *Record::from_parts(record.header_bytes(), record.body(), wrong);
}

std::size_t run_records(const Couple& couple) {
  std::size_t count = 0;
  for (const Heard& message : couple.heard)
    if (message.type == GossipType::run) count += decode_run(message.body)->records.size();
  return count;
}

}  // namespace

TEST_CASE("The digest of a frontier depends on what is held and not on the order in which it came") {
  Authors authors(1, 20);
  Frontier one;
  Frontier other;
  for (std::size_t i = 0; i < 20; ++i) one.set({authors.log(i), Seq{i + 1}, authors.write(i).hash(), std::nullopt, false});
  for (std::size_t i = 20; i-- > 0;) {
    CHECK(one.digest() != other.digest());
    other.set({authors.log(i), Seq{1000}, {}, std::nullopt, false});
    other.set({authors.log(i), Seq{i + 1}, authors.written(i)[0].hash(), std::nullopt, true});
  }
  CHECK(one.digest() == other.digest());
  LogState frozen = *one.find(authors.log(3));
  frozen.freeze = LogFreeze{frozen.next, frozen.head};
  REQUIRE(one.set(frozen));
  CHECK(one.digest() != other.digest());
  CHECK(one.authors(bucket_of(frozen.log)) == other.authors(bucket_of(frozen.log)));
  CHECK(one.heads(bucket_of(frozen.log)) != other.heads(bucket_of(frozen.log)));
  frozen.next = next(frozen.next);
  CHECK_FALSE(one.set(frozen));
}

TEST_CASE("A frontier holds 2048 logs and no more") {
  SeededRandom random(1);
  Frontier frontier;
  for (std::size_t i = 0; i < kMaxLogs; ++i) REQUIRE(frontier.set({{random.id<DeviceId>(), Epoch{}}, Seq{1}, {}, std::nullopt, false}));
  CHECK_FALSE(frontier.set({{random.id<DeviceId>(), Epoch{}}, Seq{1}, {}, std::nullopt, false}));
  CHECK(frontier.size() == kMaxLogs);
}

TEST_CASE("A run is stored when it continues what is held, whatever of it is held already") {
  Authors authors(2, 1);
  authors.write_many(0, 10);
  SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  CHECK(store.receive_run(authors.part(0, 1, 3)).outcome == Outcome::gap);
  CHECK(store.receive_run(authors.part(0, 0, 4)).stored == LogRange{authors.log(0), Seq{0}, Seq{4}});
  CHECK(store.receive_run(authors.part(0, 1, 4)).outcome == Outcome::duplicate);
  CHECK(store.receive_run(authors.part(0, 2, 7)).stored == LogRange{authors.log(0), Seq{4}, Seq{7}});
  CHECK(store.receive_run(authors.part(0, 7, 10)).outcome == Outcome::stored);
  CHECK(store.broken().empty());
}

TEST_CASE("A run with a wrong last signature is refused as a provable fault, and one with a wrong inner signature is stored") {
  Authors authors(3, 2);
  authors.enrol(1);
  authors.write_many(1, 4);
  const LogId log = authors.log(1);
  SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  store.receive_run(authors.written(0));
  std::vector<Record> run(authors.written(1).begin(), authors.written(1).end());
  run[3] = spoiled(run[3]);
  const RunReceipt receipt = store.receive_run(run);
  CHECK(receipt.outcome == Outcome::refused);
  CHECK(receipt.provable);
  run = {authors.written(1).begin(), authors.written(1).end()};
  run[1] = spoiled(run[1]);
  CHECK(store.receive_run(run).outcome == Outcome::stored);
  CHECK(store.read_run({log, Seq{0}, Seq{4}}, 1000, 1 << 20).size() == 4);
  CHECK(store.vouch(log, Seq{2}));

  // Needed by itself, it is erased with all that follows, and not taken a second time.
  CHECK(store.read_run({log, Seq{0}, Seq{2}}, 1000, 1 << 20).size() == 1);
  CHECK(store.frontier().next(log) == Seq{1});
  CHECK(store.broken().empty());
  const RunReceipt again = store.receive_run(run);
  CHECK(again.outcome == Outcome::doubtful);
  CHECK(again.differs == Seq{1});
  CHECK(again.stored.from == again.stored.to);
  CHECK_FALSE(again.provable);
  run[1] = authors.written(1)[1];
  run[2] = spoiled(run[2]);
  const RunReceipt part = store.receive_run(run);
  CHECK(part.outcome == Outcome::doubtful);
  CHECK(part.differs == Seq{2});
  CHECK(part.stored == LogRange{log, Seq{1}, Seq{2}});
  CHECK(store.receive_run(authors.written(1)).stored == LogRange{log, Seq{2}, Seq{4}});
}

TEST_CASE("The authority's signatures are looked at as they come") {
  Authors authors(3, 1);
  authors.write_many(0, 4);
  SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  std::vector<Record> run(authors.written(0).begin(), authors.written(0).end());
  run[2] = spoiled(run[2]);
  CHECK(store.receive_run(run).outcome == Outcome::doubtful);
  CHECK(store.frontier().next(authors.log(0)) == Seq{2});
}

TEST_CASE("A wrong inner signature is noticed on first use, blamed on nobody, and the record comes from whoever has it right") {
  Authors authors(9, 2);
  authors.enrol(1);
  authors.write_many(1, 20);
  const LogId log = authors.log(1);
  std::vector<Record> wrong(authors.written(1).begin(), authors.written(1).end());
  for (const std::size_t i : {4U, 5U, 11U}) wrong[i] = spoiled(wrong[i]);

  SECTION("both hold it wrong: asked for it alone, the other looks, too, and erases its own") {
    Couple couple(authors);
    for (std::size_t side = 0; side < 2; ++side) {
      couple.give(side, authors.written(0));
      couple.give(side, wrong);
    }
    couple.connect();
    couple.settle();
    CHECK_FALSE(couple.store(0).vouch(log, Seq{5}));
    couple.take(0, couple.talk(0).records_erased(log, couple.now));
    couple.settle();
    couple.pass(Moment{30'000});
    for (std::size_t side = 0; side < 2; ++side) {
      CHECK(couple.store(side).frontier().next(log) == Seq{4});
      CHECK(couple.store(side).spoiled() == 0);
      CHECK(couple.strikes[side].empty());
    }
    CHECK((couple.talk(0).in_sync() && couple.talk(1).in_sync()));
  }
  SECTION("a copy that is told of late is not pushed when another was fetched meanwhile") {
    Couple couple(authors);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    couple.connect();
    couple.settle();
    couple.give(0, authors.written(1));
    couple.take(0, couple.talk(0).records_stored(std::span(wrong).first(5), couple.now));
    couple.settle();
    couple.pass(Moment{30'000});
    CHECK(couple.store(1).frontier().next(log) == Seq{20});
    CHECK(couple.strikes[1].empty());
  }
  SECTION("the other holds it right") {
    Couple couple(authors);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    couple.give(0, wrong);
    couple.give(1, authors.written(1));
    couple.connect();
    couple.settle();
    CHECK_FALSE(couple.store(0).vouch(log, Seq{5}));
    couple.take(0, couple.talk(0).records_erased(log, couple.now));
    couple.settle();
    CHECK(couple.store(0).frontier().next(log) == Seq{20});
    CHECK(couple.store(0).spoiled() == 0);
    CHECK(couple.strikes[0].empty());
    CHECK(couple.strikes[1].empty());
  }
  SECTION("what was never looked at heads no live push") {
    Couple couple(authors);
    for (std::size_t side = 0; side < 2; ++side) couple.give(side, authors.written(0));
    couple.settings[0].queue_of = [](const RecordHeader& header) {
      return number(header.seq) % 4 == 3 ? MessageClass::ballot : MessageClass::record;
    };
    couple.connect();
    couple.settle();
    couple.store(0).receive_run(wrong);
    couple.take(0, couple.talk(0).records_stored(wrong, couple.now));
    couple.settle();
    couple.pass(Moment{30'000});
    CHECK(couple.strikes[1].empty());
    CHECK(couple.store(1).spoiled() == 0);
    CHECK(couple.store(1).frontier().next(log) == couple.store(0).frontier().next(log));
  }
}

TEST_CASE("A second history is a fork where the run shows the parting, else it is diverged") {
  Authors authors(4, 1);
  authors.write_many(0, 8);
  const auto other = authors.other_history(0, 3, 6);
  SignatureMemo memo;
  MemoryRecords store(authors.council(), authors.founder(), memo);
  REQUIRE(store.receive_run(authors.part(0, 0, 8)).outcome == Outcome::stored);
  const RunReceipt late = store.receive_run(std::span(other).subspan(5));
  CHECK(late.outcome == Outcome::diverged);
  CHECK(late.differs == Seq{4});
  CHECK(store.receive_run(std::span(other).subspan(8)).differs == Seq{7});
  CHECK(store.receive_run(std::span(other).subspan(1)).outcome == Outcome::forked);
  CHECK(store.frontier().find(authors.log(0))->next == Seq{3});
  CHECK(store.frontier().find(authors.log(0))->freeze == LogFreeze{Seq{3}, authors.written(0)[2].hash()});
  CHECK(store.receive_run(std::span(other).subspan(4)).outcome == Outcome::duplicate);
  CHECK(store.broken().empty());
}

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
