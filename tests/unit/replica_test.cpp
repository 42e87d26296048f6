// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/replica.h"

#include <array>
#include <catch2/catch.hpp>

#include "tests/unit/made_records.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

const Bytes kKey(32, 7);

RecordHash hash(Byte name) {
  RecordHash value;
  value.data()[0] = name;
  return value;
}

}  // namespace

TEST_CASE("A record waits until the last of what it misses has arrived") {
  auto replica = take(Replica::open_memory());
  WaitingRecords& waiting = replica.waiting();
  check(waiting.wait_for(hash(1), std::array{hash(10), hash(11)}));
  check(waiting.wait_for(hash(2), std::array{hash(10)}));
  check(waiting.wait_for(hash(2), std::array{hash(10)}));
  CHECK(take(waiting.count()) == 2);
  CHECK(take(waiting.missing(10)) == std::vector{hash(10), hash(11)});
  CHECK(take(waiting.take_released(hash(10))) == std::vector{hash(2)});
  CHECK(take(waiting.is_waiting(hash(1))));
  CHECK_FALSE(take(waiting.is_waiting(hash(2))));
  CHECK(take(waiting.take_released(hash(10))).empty());
  CHECK(take(waiting.take_released(hash(11))) == std::vector{hash(1)});
  CHECK(take(waiting.count()) == 0);
}

TEST_CASE("What waits is still waiting after the program was closed") {
  const TemporaryFolder folder;
  check(take(Replica::open(folder / "replica.db", kKey)).waiting().wait_for(hash(1), std::array{hash(10)}));
  auto again = take(Replica::open(folder / "replica.db", kKey));
  CHECK(take(again.waiting().all(10)) == std::vector{std::pair{hash(1), hash(10)}});
}

TEST_CASE("Staged runs are given back from the lowest, once, and stay within their quota") {
  auto replica = take(Replica::open_memory());
  StagedRuns& staged = replica.staged();
  const LogId log = made_log(1);
  CHECK(take(staged.stage({log, Seq{9}, 2, Bytes(60, 1)}, 100)) == StagedRuns::Staged::added);
  CHECK(take(staged.stage({log, Seq{9}, 2, Bytes(60, 1)}, 100)) == StagedRuns::Staged::known);
  CHECK(take(staged.stage({log, Seq{20}, 1, Bytes(41, 2)}, 100)) == StagedRuns::Staged::quota_full);
  CHECK(take(staged.stage({log, Seq{4}, 5, Bytes(40, 3)}, 100)) == StagedRuns::Staged::added);
  CHECK(take(staged.stage({made_log(2), Seq{1}, 1, Bytes(10, 4)})) == StagedRuns::Staged::added);
  CHECK_FALSE(staged.stage({log, Seq{1ull << 63}, 1, Bytes(1, 5)}));
  CHECK(take(staged.bytes()) == 110);
  CHECK(take(staged.records()) == 8);
  CHECK(take(staged.logs()) == std::vector{log, made_log(2)});
  CHECK(take(staged.take(log, Seq{3})).empty());
  const auto runs = take(staged.take(log, Seq{9}));
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].first == Seq{4});
  CHECK(runs[0].bytes == Bytes(40, 3));
  CHECK(runs[1].records == 2);
  CHECK(take(staged.take(log, Seq{9})).empty());
}

TEST_CASE("Settings and evidence are kept by name") {
  auto replica = take(Replica::open_memory());
  CHECK_FALSE(take(replica.setting("hlc")));
  check(replica.set_setting("hlc", Bytes{1}));
  check(replica.set_setting("hlc", Bytes{2}));
  CHECK(take(replica.setting("hlc")) == Bytes{2});
  check(replica.erase_setting("hlc"));
  CHECK_FALSE(take(replica.setting("hlc")));

  CHECK(take(replica.add_evidence("fork", Bytes{2}, Bytes{20})));
  CHECK(take(replica.add_evidence("fork", Bytes{1}, Bytes{10})));
  CHECK_FALSE(take(replica.add_evidence("fork", Bytes{1}, Bytes{11})));
  CHECK(take(replica.evidence("fork")) == std::vector<std::pair<Bytes, Bytes>>{{{1}, {10}}, {{2}, {20}}});
  CHECK(take(replica.evidence("other")).empty());
}

TEST_CASE("Rooms register their tables with versions of their own") {
  const TemporaryFolder folder;
  const std::string_view first = "CREATE TABLE local_a(x)";
  const std::string_view second = "ALTER TABLE local_a ADD COLUMN y";
  {
    auto replica = take(Replica::open(folder / "replica.db", kKey));
    check(replica.ensure_schema("a", {first}));
    check(replica.ensure_schema("a", {first}));
    check(replica.ensure_schema("b", {"CREATE TABLE local_b(x)"}));
    check(replica.database().run("INSERT INTO local_a(x) VALUES(1)"));
  }
  {
    auto reader = take(Replica::open(folder / "replica.db", kKey, Access::read_only));
    check(reader.ensure_schema("a", {first}));
    CHECK(reader.ensure_schema("a", {first, second}).error().code == ErrorCode::usage);
  }
  auto replica = take(Replica::open(folder / "replica.db", kKey));
  CHECK_FALSE(replica.ensure_schema("a", {first, second, "CREATE nonsense"}));
  check(replica.ensure_schema("a", {first, second}));
  CHECK(take(replica.database().integer("SELECT count(*) FROM local_a WHERE y IS NULL")) == 1);
  CHECK(replica.ensure_schema("a", {first}).error().sentence().find("newer") != std::string::npos);
}

TEST_CASE("A replica moves and its parts stay where they were") {
  auto replica = take(Replica::open_memory());
  RecordLog& records = replica.records();
  Replica moved = std::move(replica);
  take(records.append(made_record(made_log(1), 0)));
  CHECK(take(moved.records().count()) == 1);
}

TEST_CASE("Fingerprints tell rows, types, names and versions apart, and not the order of insertion") {
  const auto of = [](const std::vector<std::string>& sql, std::uint32_t version = 1, std::vector<std::string> columns = {}) {
    auto db = take(Database::open_memory());
    for (const auto& step : sql) check(db.execute(step));
    const std::array tables = {TableSpec{"t", {"k"}, std::move(columns)}};
    return take(fingerprint_of(db, tables, version));
  };
  const std::string table = "CREATE TABLE t(k PRIMARY KEY, v)";
  const Hash256 base = of({table, "INSERT INTO t VALUES(1,'a'),(2,NULL)"});
  CHECK(of({table, "INSERT INTO t VALUES(2,NULL)", "INSERT INTO t VALUES(1,'a')"}) == base);
  CHECK(of({"CREATE TABLE t(v, k PRIMARY KEY)", "INSERT INTO t(k,v) VALUES(1,'a'),(2,NULL)"}) == base);
  CHECK(of({table, "INSERT INTO t VALUES(1,'a'),(2,NULL)", "CREATE TABLE u(x)"}) == base);
  CHECK(of({table, "INSERT INTO t VALUES(1,'a'),(2,NULL)"}, 2) != base);
  CHECK(of({table, "INSERT INTO t VALUES(1,'a'),(2,'')"}) != base);
  CHECK(of({table, "INSERT INTO t VALUES(1,x'61'),(2,NULL)"}) != base);
  CHECK(of({table, "INSERT INTO t VALUES(1,'a')"}) != base);
  CHECK(of({"CREATE TABLE t(k PRIMARY KEY, w)", "INSERT INTO t VALUES(1,'a'),(2,NULL)"}) != base);
  CHECK(of({"CREATE TABLE t(k PRIMARY KEY, v, here)", "INSERT INTO t VALUES(1,'a',1),(2,NULL,0)"}, 1, {"k", "v"}) == base);

  auto db = take(Database::open_memory());
  check(db.execute("CREATE TABLE t(k); INSERT INTO t VALUES(0.5)"));
  CHECK(fingerprint_of(db, std::array{TableSpec{"t", {"k"}}}, 1).error().code == ErrorCode::integrity);
  CHECK(fingerprint_of(db, std::array{TableSpec{"none", {"k"}}}, 1).error().code == ErrorCode::usage);
}
