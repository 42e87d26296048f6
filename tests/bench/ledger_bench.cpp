// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_ledger: 100,000 records of 20 authors from a peer into an encrypted replica, link excluded, in runs of 500 to a transaction.
// Prints one JSON object: `plain_seconds`, the same rows by plain SQL into a table of the same columns and indexes in the same kind of
// encrypted database; `log_seconds`, verified and stored with a reducer that folds nothing; `all_seconds`, with the meeting's fold and the
// search index of messages; `ratio` = log / plain. KYHOP_RECORDS changes the number.

#include <sqlite3.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "tests/unit/council_fixture.h"

using namespace kyhop;
using namespace kyhop::testing;

namespace {

constexpr std::size_t kAuthors = 20;
constexpr std::size_t kBatch = 500;
const Bytes kKey(32, 7);

using Clock = std::chrono::steady_clock;
double since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

class NoFold final : public Reducer {
 public:
  std::uint32_t version() const override { return 1; }
  Result<void> prepare(Replica&) override { return {}; }
  std::vector<TableSpec> shared_tables() const override { return {}; }
  bool judged_later(Kind) const override { return false; }
  Result<std::optional<Refusal>> fold(Database&, const Record&, const Rights&, const RecordLookup&) override {
    return std::optional<Refusal>{};
  }
  Result<void> came_into_effect(Database&, const Record&) override { return {}; }
  Result<void> lost_effect(Database&, const RecordHash&) override { return {}; }
  Result<void> forget_local(Database&) override { return {}; }
};

std::vector<std::vector<Record>> made(Council& council, std::size_t count) {
  std::vector<Device> devices;
  for (std::size_t i = 0; i < kAuthors; ++i) devices.push_back(council.member(100 + i, "Đại biểu " + std::to_string(i), {Role::delegate}));
  const auto heads = council.clerk.ledger->authority().heads();
  std::vector<std::vector<Record>> runs;
  std::vector<ChainHead> ends(kAuthors);
  for (std::size_t at = 0, author = 0; at < count; author = (author + 1) % kAuthors) {
    const Identity identity = devices[author].identity();
    std::vector<Record> run;
    for (std::size_t i = 0; i < kBatch && at < count; ++i, ++at) {
      pb::ChatMessage body;
      body.mutable_to()->set_everyone(true);
      body.set_text("Kính thưa chủ tọa, thưa các vị đại biểu, ý kiến số " + std::to_string(at) + " về dự thảo nghị quyết");
      RecordHeader header;
      header.kind = kind::chat_message;
      header.council = council.genesis.council;
      header.log = {identity.signing.id, Epoch{author + 1}};
      header.seq = ends[author].next;
      header.prev = ends[author].head;
      header.hlc = Hlc::at(1'750'000'000'000 + at);
      header.auth_heads = heads;
      run.push_back(Record::sign(header, encode_body(body), identity.signing));
      ends[author] = {next(ends[author].next), run.back().hash()};
    }
    runs.push_back(std::move(run));
  }
  return runs;
}

double plain_seconds(const std::filesystem::path& path, const std::vector<std::vector<Record>>& runs) {
  auto database = must(Database::open(path, kKey));
  must(
      database.execute("CREATE TABLE t(received INTEGER PRIMARY KEY, log_id INTEGER, seq INTEGER, hash BLOB UNIQUE, kind INTEGER, hlc "
                       "INTEGER, sig_ok INTEGER, "
                       "header BLOB, body BLOB, signature BLOB, UNIQUE(log_id, seq))"));
  const auto start = Clock::now();
  for (const auto& run : runs) {
    auto transaction = must(Transaction::begin(database));
    for (const Record& r : run) {
      const RecordHeader& h = r.header();
      must(database.run("INSERT INTO t(log_id,seq,hash,kind,hlc,sig_ok,header,body,signature) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                        number(h.log.epoch), h.seq, r.hash(), h.kind, h.hlc.value, 0, r.header_bytes(), *r.body(), r.signature()));
    }
    must(transaction.commit());
  }
  return since(start);
}

double ledger_seconds(Council& council, const std::filesystem::path& path, const std::vector<std::vector<Record>>& authority,
                      const std::vector<std::vector<Record>>& runs, Reducer& reducer) {
  auto replica = must(Replica::open(path, kKey));
  SeededRandom random(3);
  auto ledger =
      must(Ledger::open(replica, council.genesis, std::nullopt, reducer, random, [] { return std::uint64_t{1'750'000'000'000}; }));
  for (const auto& run : authority) must(ledger->receive(run));
  const auto start = Clock::now();
  for (const auto& run : runs) {
    const auto received = must(ledger->receive(run));
    if (received.stored != run.size()) FAIL("a run was not stored");
  }
  return since(start);
}

}  // namespace

TEST_CASE("records from a peer") {
  const char* wanted = std::getenv("KYHOP_RECORDS");
  const std::size_t count = wanted == nullptr ? 100'000 : std::strtoull(wanted, nullptr, 10);
  Council council;
  const auto runs = made(council, count);
  const auto authority = all_runs(council.clerk);
  const auto folder = std::filesystem::temp_directory_path() / ("kyhop-ledger-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  double plain = 1e9, log = 1e9, all = 1e9;
  for (int round = 0; round < 2; ++round) {
    const std::string name = std::to_string(round);
    plain = std::min(plain, plain_seconds(folder / ("plain" + name), runs));
    NoFold none;
    log = std::min(log, ledger_seconds(council, folder / ("log" + name), authority, runs, none));
    MeetingReducer meeting(council.genesis.council, std::nullopt, std::nullopt);
    all = std::min(all, ledger_seconds(council, folder / ("all" + name), authority, runs, meeting));
  }
  std::filesystem::remove_all(folder);
  std::printf("{\"records\":%zu,\"batch\":%zu,\"plain_seconds\":%.3f,\"log_seconds\":%.3f,\"all_seconds\":%.3f,\"ratio\":%.3f}\n", count,
              kBatch, plain, log, all, log / plain);
}
