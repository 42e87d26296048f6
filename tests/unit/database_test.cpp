// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/database/database.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "storage/base/bytes.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

const Bytes kKey(32, 0x5a);

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("Values of every type come back as they were bound") {
  auto db = take(Database::open_memory());
  check(db.execute("CREATE TABLE t(a, b, c, d, e, f)"));
  const auto id = EntityId::prefix_of(kKey);
  check(db.run("INSERT INTO t VALUES(?,?,?,?,?,?)", std::uint64_t{0xffff'ffff'ffff'fffe}, "tờ trình", ByteView{}, id,
               std::optional<Bytes>{}, std::string_view{}));
  auto row = take(db.prepare("SELECT a,b,c,d,e,f FROM t"));
  REQUIRE(take(row.step()));
  CHECK(row.unsigned_integer(0) == 0xffff'ffff'ffff'fffe);
  CHECK(row.text(1) == "tờ trình");
  CHECK_FALSE(row.is_null(2));
  CHECK(row.bytes(2).empty());
  CHECK(row.id<EntityId>(3) == id);
  CHECK(row.optional_bytes(4) == std::nullopt);
  CHECK_FALSE(row.is_null(5));
  CHECK(row.text(5).empty());
  CHECK_FALSE(take(row.step()));
}

TEST_CASE("A statement can be used inside itself and is compiled once") {
  auto db = take(Database::open_memory());
  const std::string_view sql = "WITH n(x) AS (VALUES(1),(2),(3)) SELECT x FROM n";
  auto outer = take(db.prepare(sql));
  int pairs = 0;
  while (take(outer.step())) {
    auto inner = take(db.prepare(sql));
    while (take(inner.step())) ++pairs;
  }
  CHECK(pairs == 9);
}

TEST_CASE("Two statements where one is expected are refused, and so are missing parameters") {
  auto db = take(Database::open_memory());
  CHECK(db.prepare("SELECT 1; SELECT 2").error().code == ErrorCode::usage);
  CHECK(db.run("SELECT ?", 1, 2).error().code == ErrorCode::usage);
}

TEST_CASE("A file is private, keeps its rows and shows nothing of them") {
  const TemporaryFolder folder;
  const auto path = folder / "replica.db";
  {
    auto db = take(Database::open(path, kKey));
    check(db.execute("CREATE TABLE t(a)"));
    check(db.run("INSERT INTO t VALUES(?)", "bí mật của hội đồng nhân dân"));
  }
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  const std::string raw = contents(path);
  CHECK(raw.find("nhân dân") == std::string::npos);
  CHECK(raw.find("SQLite format") == std::string::npos);
  CHECK(raw.find("CREATE TABLE") == std::string::npos);

  auto again = take(Database::open(path, kKey, Access::read_only));
  CHECK(take(again.integer("SELECT count(*) FROM t")) == 1);
  CHECK(again.run("INSERT INTO t VALUES(1)").error().code == ErrorCode::io);
}

TEST_CASE("A wrong key and a key of another size are refused with a sentence") {
  const TemporaryFolder folder;
  const auto path = folder / "replica.db";
  check(take(Database::open(path, kKey)).execute("CREATE TABLE t(a)"));
  const auto wrong = Database::open(path, Bytes(32, 1));
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == ErrorCode::integrity);
  CHECK(wrong.error().sentence().find("key") != std::string::npos);
  CHECK(Database::open(path, Bytes(31, 0x5a)).error().code == ErrorCode::usage);
  CHECK(Database::open(path, Bytes{}).error().code == ErrorCode::usage);
  CHECK(Database::open(folder / "none.db", kKey, Access::read_only).error().code == ErrorCode::not_found);
}

TEST_CASE("A flipped byte in any page is noticed") {
  const TemporaryFolder folder;
  const auto path = folder / "replica.db";
  {
    auto db = take(Database::open(path, kKey));
    check(db.execute("CREATE TABLE t(a)"));
    for (int i = 0; i < 100; ++i) check(db.run("INSERT INTO t VALUES(?)", Bytes(400, static_cast<Byte>(i))));
  }
  const std::string whole = contents(path);
  for (std::size_t at = 2000; at < whole.size(); at += 4096) {
    std::string flipped = whole;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    std::ofstream(path, std::ios::binary) << flipped;
    auto db = Database::open(path, kKey);
    const auto sum = db ? db->integer("SELECT sum(length(a)) FROM t") : tl::make_unexpected(db.error());
    REQUIRE_FALSE(sum);
    CHECK(sum.error().code == ErrorCode::integrity);
  }
}

TEST_CASE("A transaction that is not committed leaves nothing, and neither does a savepoint in it") {
  auto db = take(Database::open_memory());
  check(db.execute("CREATE TABLE t(a)"));
  {
    auto outer = take(Transaction::begin(db));
    check(db.run("INSERT INTO t VALUES(1)"));
    {
      auto inner = take(Transaction::begin(db));
      check(db.run("INSERT INTO t VALUES(2)"));
    }
    {
      auto inner = take(Transaction::begin(db));
      check(db.run("INSERT INTO t VALUES(3)"));
      check(inner.commit());
    }
    check(outer.commit());
    CHECK_FALSE(outer.commit());
  }
  CHECK(take(db.integer("SELECT sum(a) FROM t")) == 4);
  {
    auto dropped = take(Transaction::begin(db)), moved = std::move(dropped);
    check(db.run("DELETE FROM t"));
  }
  CHECK(take(db.integer("SELECT count(*) FROM t")) == 2);
  CHECK_FALSE(db.in_transaction());
}

TEST_CASE("A full disk is told, undoes the whole transaction and leaves the database sound") {
  const TemporaryFolder folder;
  auto db = take(Database::open(folder / "replica.db", kKey));
  check(db.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1); PRAGMA max_page_count=20"));
  {
    auto transaction = take(Transaction::begin(db));
    Result<void> written;
    for (int i = 0; i < 100 && written; ++i) written = db.run("INSERT INTO t VALUES(?)", Bytes(4000));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::io);
    CHECK(written.error().sentence().find("full") != std::string::npos);
    if (!db.in_transaction()) CHECK_FALSE(Transaction::begin(db));
  }
  CHECK(take(db.integer("SELECT count(*) FROM t")) == 1);
  check(db.check_integrity());
  check(db.run("INSERT INTO t VALUES(2)"));
}

TEST_CASE("A writer that never finishes is an error with a sentence, not a hang") {
  const TemporaryFolder folder;
  auto one = take(Database::open(folder / "replica.db", kKey));
  auto two = take(Database::open(folder / "replica.db", kKey));
  const auto holder = take(Transaction::begin(one));
  two.set_busy_timeout(30);
  const auto refused = Transaction::begin(two);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::io);
  CHECK(refused.error().sentence().find("another program") != std::string::npos);
}

TEST_CASE("Another connection's commit changes the data version and shows at once") {
  const TemporaryFolder folder;
  auto writer = take(Database::open(folder / "replica.db", kKey));
  check(writer.execute("CREATE TABLE t(a)"));
  auto reader = take(Database::open(folder / "replica.db", kKey, Access::read_only));
  const auto before = take(reader.data_version());
  CHECK(take(reader.data_version()) == before);
  check(writer.run("INSERT INTO t VALUES(1)"));
  CHECK(take(reader.data_version()) != before);
  CHECK(take(reader.integer("SELECT count(*) FROM t")) == 1);
}

TEST_CASE("A read transaction sees one moment while others write") {
  const TemporaryFolder folder;
  auto writer = take(Database::open(folder / "replica.db", kKey));
  check(writer.execute("CREATE TABLE t(a)"));
  auto reader = take(Database::open(folder / "replica.db", kKey, Access::read_only));
  auto moment = take(Transaction::begin_read(reader));
  CHECK(take(reader.integer("SELECT count(*) FROM t")) == 0);
  check(writer.run("INSERT INTO t VALUES(1)"));
  CHECK(take(reader.integer("SELECT count(*) FROM t")) == 0);
  check(moment.commit());
  CHECK(take(reader.integer("SELECT count(*) FROM t")) == 1);
}

TEST_CASE("Migrations run once, in order, all or none, and never downwards") {
  const TemporaryFolder folder;
  const std::array<std::string_view, 2> steps = {"CREATE TABLE t(a)", "ALTER TABLE t ADD COLUMN b DEFAULT 7"};
  auto db = take(Database::open(folder / "replica.db", kKey));
  check(migrate(db, std::span(steps).first(1)));
  check(db.run("INSERT INTO t VALUES(1)"));
  check(migrate(db, steps));
  check(migrate(db, steps));
  CHECK(take(db.integer("SELECT b FROM t")) == 7);
  CHECK(migrate(db, std::span(steps).first(1)).error().sentence().find("newer") != std::string::npos);

  const std::array<std::string_view, 4> broken = {steps[0], steps[1], "CREATE TABLE u(a)", "CREATE TABL"};
  CHECK_FALSE(migrate(db, broken));
  CHECK(take(db.integer("SELECT count(*) FROM sqlite_schema WHERE name='u'")) == 0);
  CHECK(take(db.integer("PRAGMA user_version")) == 2);
}

TEST_CASE("Many processes that create and open one file at once all succeed") {
  const TemporaryFolder folder;
  std::array<pid_t, 6> children{};
  for (pid_t& child : children) {
    child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(Database::open(folder / "replica.db", kKey) ? 0 : 1);
  }
  for (const pid_t child : children) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }
}
