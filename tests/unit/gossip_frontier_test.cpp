// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Frontiers, and what becomes of a run that arrives: stored, refused, a proof against its author.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/sim/council.h"

using namespace kyhop;
using namespace kyhop::sim;

namespace {

using Outcome = RunReceipt::Outcome;

Record spoiled(const Record& record) {
  Signature wrong = record.signature();
  wrong.data()[5] ^= 1;
  return *Record::from_parts(record.header_bytes(), record.body(), wrong);
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
