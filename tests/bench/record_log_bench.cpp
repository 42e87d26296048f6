// SPDX-License-Identifier: AGPL-3.0-or-later
//
// bench_record_log [RECORDS=100000] [BATCH=500] [AUTHORS=100]
//
// Appends records to a RecordLog, and the same rows with plain SQLite calls to a table of the same columns and indexes in the same kind of
// encrypted database, turn about, three times each. Prints one JSON object; `ratio` is the best time of the log over the best of the plain
// inserts.

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "storage/replica/replica.h"
#include "tests/unit/made_records.h"

namespace {

using namespace kyhop;

const Bytes kKey(32, 9);

void need(bool good, const std::string& what) {
  if (good) return;
  std::fprintf(stderr, "bench_record_log: %s\n", what.c_str());
  std::exit(1);
}

template <typename T>
T need(Result<T> result) {
  need(result.has_value(), result ? "" : result.error().sentence());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Runs of 50 records of each author in turn, as peers send them; random headers and bodies of 300 bytes together.
std::vector<StoredRecord> made(std::size_t count, std::size_t authors) {
  constexpr std::size_t kRun = 50;
  SeededRandom random(1);
  std::vector<std::uint64_t> next(authors);
  std::vector<StoredRecord> records;
  for (std::size_t author = 0; records.size() < count; author = (author + 1) % authors) {
    const LogId log = made_log(static_cast<Byte>(author), author);
    for (std::size_t i = 0; i < kRun && records.size() < count; ++i) {
      StoredRecord record = made_record(log, next[author]++);
      random.fill(record.header);
      random.fill(*record.body);
      records.push_back(std::move(record));
    }
  }
  return records;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double log_seconds(const std::filesystem::path& path, const std::vector<StoredRecord>& records, std::size_t batch) {
  auto replica = need(Replica::open(path, kKey));
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t at = 0; at < records.size(); at += batch) {
    const auto part = std::span(records).subspan(at, std::min(batch, records.size() - at));
    need(replica.records().append_many(part));
  }
  return seconds_since(start);
}

double plain_seconds(const std::filesystem::path& path, const std::vector<StoredRecord>& records, std::size_t batch) {
  auto database = need(Database::open(path, kKey));
  need(database.execute(
      "CREATE TABLE t(received INTEGER PRIMARY KEY, log_id INTEGER, seq INTEGER, hash BLOB UNIQUE, kind INTEGER, hlc INTEGER,"
      "sig_ok INTEGER, header BLOB, body BLOB, signature BLOB, UNIQUE(log_id, seq))"));
  const auto start = std::chrono::steady_clock::now();
  sqlite3* const db = database.handle();
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO t(log_id,seq,hash,kind,hlc,sig_ok,header,body,signature) VALUES(?,?,?,?,?,?,?,?,?)", -1, &insert,
                     nullptr);
  for (std::size_t at = 0; at < records.size(); at += batch) {
    sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (std::size_t i = at; i < std::min(at + batch, records.size()); ++i) {
      const StoredRecord& r = records[i];
      sqlite3_bind_int64(insert, 1, static_cast<std::int64_t>(number(r.log.epoch)));
      sqlite3_bind_int64(insert, 2, static_cast<std::int64_t>(number(r.seq)));
      sqlite3_bind_blob(insert, 3, r.hash.data(), RecordHash::size, SQLITE_STATIC);
      sqlite3_bind_int64(insert, 4, r.kind);
      sqlite3_bind_int64(insert, 5, static_cast<std::int64_t>(r.hlc));
      sqlite3_bind_int64(insert, 6, r.sig_ok);
      sqlite3_bind_blob(insert, 7, r.header.data(), static_cast<int>(r.header.size()), SQLITE_STATIC);
      sqlite3_bind_blob(insert, 8, r.body->data(), static_cast<int>(r.body->size()), SQLITE_STATIC);
      sqlite3_bind_blob(insert, 9, r.signature.data(), Signature::size, SQLITE_STATIC);
      need(sqlite3_step(insert) == SQLITE_DONE, "a plain insert failed");
      sqlite3_reset(insert);
    }
    need(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "a plain commit failed");
  }
  sqlite3_finalize(insert);
  return seconds_since(start);
}

std::size_t argument(int argc, char** argv, int index, std::size_t otherwise) {
  const auto value = argc > index ? std::strtoull(argv[index], nullptr, 10) : 0;
  return value > 0 ? value : otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  const auto records = made(argument(argc, argv, 1, 100'000), std::min<std::size_t>(argument(argc, argv, 3, 100), 256));
  const std::size_t batch = argument(argc, argv, 2, 500);
  const auto folder = std::filesystem::temp_directory_path() / ("kyhop-bench-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  double log = 1e9, plain = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::string name = std::to_string(round);
    plain = std::min(plain, plain_seconds(folder / ("plain" + name), records, batch));
    log = std::min(log, log_seconds(folder / ("log" + name), records, batch));
  }
  std::filesystem::remove_all(folder);
  std::printf("{\"records\":%zu,\"batch\":%zu,\"plain_seconds\":%.3f,\"log_seconds\":%.3f,\"ratio\":%.3f}\n", records.size(), batch, plain,
              log, log / plain);
}
