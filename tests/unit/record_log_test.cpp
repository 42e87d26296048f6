// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/record_log.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <limits>

#include "storage/replica/replica.h"
#include "tests/unit/made_records.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

std::vector<StoredRecord> made_run(const LogId& log, std::uint64_t from, std::uint64_t count) {
  std::vector<StoredRecord> run;
  for (std::uint64_t seq = from; seq < from + count; ++seq) run.push_back(made_record(log, seq));
  return run;
}

std::vector<std::uint64_t> numbers(RecordLog& log, const LogId& id, Seq from, std::size_t count, std::size_t bytes) {
  std::vector<std::uint64_t> seen;
  check(log.range(id, from, count, bytes, [&](StoredRecord&& record) {
    seen.push_back(number(record.seq));
    return true;
  }));
  return seen;
}

}  // namespace

TEST_CASE("A record comes back with every field as it was appended") {
  auto replica = take(Replica::open_memory());
  StoredRecord record = made_record(made_log(1, std::numeric_limits<std::uint64_t>::max()), 0);
  record.sig_ok = true;
  CHECK(take(replica.records().append(record)) == 1);
  for (const auto& found : {take(replica.records().find(record.hash)), take(replica.records().at(record.log, Seq{0}))}) {
    REQUIRE(found);
    CHECK(found->log == record.log);
    CHECK(found->seq == record.seq);
    CHECK(found->hash == record.hash);
    CHECK(found->kind == record.kind);
    CHECK(found->hlc == record.hlc);
    CHECK(found->sig_ok);
    CHECK(found->header == record.header);
    CHECK(found->body == record.body);
    CHECK(found->signature == record.signature);
    CHECK(found->received == 1);
  }
  CHECK(take(replica.records().contains(record.hash)));
  CHECK_FALSE(take(replica.records().find(RecordHash{})));
  CHECK_FALSE(take(replica.records().at(record.log, Seq{1})));
}

TEST_CASE("A gap, a repeat and a known hash are refused and leave nothing of the batch") {
  auto replica = take(Replica::open_memory());
  const LogId log = made_log(1);
  check(replica.records().append_many(made_run(log, 0, 3)));
  for (const std::uint64_t from : {0, 2, 4}) {
    const auto refused = replica.records().append_many(made_run(log, from, 2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::integrity);
  }
  auto same_hash = made_run(made_log(2), 0, 2);
  same_hash[1].hash = made_record(log, 1).hash;
  CHECK_FALSE(replica.records().append_many(same_hash));
  CHECK(take(replica.records().count()) == 3);
  CHECK(take(replica.records().frontier()).size() == 1);
  CHECK(take(replica.records().head(log)).next == Seq{3});
}

TEST_CASE("The frontier is sorted by device and unsigned epoch, whatever the order of arrival") {
  auto replica = take(Replica::open_memory());
  const std::array logs = {made_log(2, 5), made_log(1, std::numeric_limits<std::uint64_t>::max()), made_log(1, 7)};
  for (const LogId& log : logs) check(replica.records().append_many(made_run(log, 0, 2)));
  const auto frontier = take(replica.records().frontier());
  REQUIRE(frontier.size() == 3);
  CHECK(frontier[0].log == logs[2]);
  CHECK(frontier[1].log == logs[1]);
  CHECK(frontier[2].log == logs[0]);
  CHECK(frontier[0].next == Seq{2});
  CHECK(frontier[0].head == made_record(logs[2], 1).hash);
  CHECK(take(replica.records().head(made_log(9))).next == Seq{0});
}

TEST_CASE("A range ends at its count, its bytes or its visitor, and gives at least one record") {
  auto replica = take(Replica::open_memory());
  RecordLog& records = replica.records();
  const LogId log = made_log(1);
  check(records.append_many(made_run(log, 0, 10)));
  const std::size_t size = 180 + 140 + 64;
  CHECK(numbers(records, log, Seq{0}, 100, 1 << 20).size() == 10);
  CHECK(numbers(records, log, Seq{7}, 100, 1 << 20) == std::vector<std::uint64_t>{7, 8, 9});
  CHECK(numbers(records, log, Seq{2}, 3, 1 << 20) == std::vector<std::uint64_t>{2, 3, 4});
  CHECK(numbers(records, log, Seq{0}, 100, 2 * size) == std::vector<std::uint64_t>{0, 1});
  CHECK(numbers(records, log, Seq{0}, 100, 1) == std::vector<std::uint64_t>{0});
  CHECK(numbers(records, log, Seq{10}, 100, 1 << 20).empty());
  CHECK(numbers(records, log, Seq{std::numeric_limits<std::uint64_t>::max()}, 100, 1 << 20).empty());
  int visited = 0;
  check(records.range(log, Seq{0}, 100, 1 << 20, [&](StoredRecord&&) { return ++visited < 4; }));
  CHECK(visited == 4);
}

TEST_CASE("Records since a number come in order of arrival across logs, and the number is never used twice") {
  auto replica = take(Replica::open_memory());
  RecordLog& records = replica.records();
  const LogId one = made_log(1), two = made_log(2);
  check(records.append_many(made_run(one, 0, 2)));
  check(records.append_many(made_run(two, 0, 1)));
  const auto since = take(records.records_since(1, 10));
  REQUIRE(since.size() == 2);
  CHECK(since[0].hash == made_record(one, 1).hash);
  CHECK(since[1].hash == made_record(two, 0).hash);
  CHECK(take(records.records_since(0, 1)).size() == 1);
  CHECK(take(records.records_since(std::numeric_limits<std::uint64_t>::max(), 10)).empty());

  CHECK(take(records.truncate_from(two, Seq{0})).size() == 1);
  CHECK(take(records.append(made_record(two, 0))) == 4);
}

TEST_CASE("Cutting a log's end gives the hashes removed and lets the log grow again from there") {
  auto replica = take(Replica::open_memory());
  RecordLog& records = replica.records();
  const LogId log = made_log(1);
  check(records.append_many(made_run(log, 0, 5)));
  CHECK(take(records.truncate_from(log, Seq{3})) == std::vector{made_record(log, 3).hash, made_record(log, 4).hash});
  CHECK(take(records.head(log)).head == made_record(log, 2).hash);
  CHECK(take(records.truncate_from(log, Seq{3})).empty());
  check(records.append_many(made_run(log, 3, 2)));
  CHECK(take(records.truncate_from(log, Seq{0})).size() == 5);
  CHECK(take(records.head(log)).head.is_zero());
}

TEST_CASE("An erased body is gone and the record stays") {
  auto replica = take(Replica::open_memory());
  const StoredRecord record = made_record(made_log(1), 0);
  take(replica.records().append(record));
  CHECK(take(replica.records().erase_body(record.hash)));
  CHECK_FALSE(take(replica.records().erase_body(record.hash)));
  const auto found = take(replica.records().find(record.hash));
  REQUIRE(found);
  CHECK_FALSE(found->body);
  CHECK(found->header == record.header);
}

TEST_CASE("A signature that was checked later is remembered") {
  auto replica = take(Replica::open_memory());
  const StoredRecord record = made_record(made_log(1), 0);
  take(replica.records().append(record));
  CHECK_FALSE(take(replica.records().find(record.hash))->sig_ok);
  check(replica.records().set_sig_ok(record.hash));
  CHECK(take(replica.records().find(record.hash))->sig_ok);
}

TEST_CASE("The smallest freeze of a log stays, and nothing is appended beyond it") {
  auto replica = take(Replica::open_memory());
  RecordLog& records = replica.records();
  const LogId log = made_log(1);
  check(records.append_many(made_run(log, 0, 3)));
  CHECK(take(records.freeze(log, {Seq{5}, made_record(log, 4).hash})));
  check(records.append_many(made_run(log, 3, 2)));
  CHECK_FALSE(records.append(made_record(log, 5)));
  CHECK(take(records.freeze(log, {Seq{2}, made_record(log, 1).hash})));
  CHECK_FALSE(take(records.freeze(log, {Seq{4}, made_record(log, 3).hash})));
  CHECK(take(records.head(log)).frozen == Freeze{Seq{2}, made_record(log, 1).hash});
  CHECK(take(records.freeze(made_log(2), {Seq{0}, RecordHash{}})));
  CHECK_FALSE(records.append(made_record(made_log(2), 0)));
}

TEST_CASE("Two processes that append to one log leave neither gap nor double") {
  constexpr int kEach = 500;
  const TemporaryFolder folder;
  const Bytes key(32, 7);
  const LogId log = made_log(1);
  take(Replica::open(folder / "replica.db", key));

  std::array<pid_t, 2> children{};
  for (std::size_t child = 0; child < children.size(); ++child) {
    children[child] = ::fork();
    REQUIRE(children[child] >= 0);
    if (children[child] != 0) continue;
    auto replica = Replica::open(folder / "replica.db", key);
    for (int i = 0; replica && i < kEach; ++i) {
      auto transaction = Transaction::begin(replica->database());
      const auto head = replica->records().head(log);
      if (!transaction || !head || !replica->records().append(made_record(log, number(head->next), child)) || !transaction->commit())
        ::_exit(1);
    }
    ::_exit(replica ? 0 : 1);
  }
  for (const pid_t child : children) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }

  auto replica = take(Replica::open(folder / "replica.db", key, Access::read_only));
  const auto all = numbers(replica.records(), log, Seq{0}, 2 * kEach + 1, std::numeric_limits<std::size_t>::max());
  REQUIRE(all.size() == 2 * kEach);
  CHECK(all.back() == 2 * kEach - 1);
  CHECK(take(replica.records().head(log)).next == Seq{2 * kEach});
}
