// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica/replica.h"

#include <array>
#include <string>

namespace kyhop {

namespace {

// 64-bit unsigned numbers (epoch, seq, hlc) are kept as the signed number with the same bits.
// `received` must never be used twice, also not after records were removed: hence AUTOINCREMENT.
constexpr std::array<std::string_view, 1> kSchema = {R"(
  CREATE TABLE logs(
    log_id      INTEGER PRIMARY KEY,
    device      BLOB NOT NULL,
    epoch       INTEGER NOT NULL,
    next_seq    INTEGER NOT NULL,
    head_hash   BLOB NOT NULL,
    frozen_next INTEGER,
    frozen_hash BLOB,
    finished    INTEGER NOT NULL DEFAULT 0,
    UNIQUE(device, epoch));
  CREATE TABLE records(
    received  INTEGER PRIMARY KEY AUTOINCREMENT,
    log_id    INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    hash      BLOB NOT NULL UNIQUE,
    kind      INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    sig_ok    INTEGER NOT NULL,
    header    BLOB NOT NULL,
    body      BLOB,
    signature BLOB NOT NULL,
    UNIQUE(log_id, seq));
  CREATE TABLE waiting(
    record  BLOB NOT NULL,
    missing BLOB NOT NULL,
    PRIMARY KEY(record, missing)) WITHOUT ROWID;
  CREATE INDEX waiting_missing ON waiting(missing);
  CREATE TABLE staged_runs(
    digest    BLOB PRIMARY KEY,
    device    BLOB NOT NULL,
    epoch     INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    records   INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    bytes     BLOB NOT NULL);
  CREATE INDEX staged_place ON staged_runs(device, epoch, first_seq, digest);
  CREATE TABLE evidence(
    kind  TEXT NOT NULL,
    key   BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY(kind, key)) WITHOUT ROWID;
  CREATE TABLE settings(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE schema_versions(name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
)"};

Failure needs_writer(const Database& database) {
  return fail(ErrorCode::usage, database.path().string(), "its tables are of an older version, and it was opened for reading only",
              "run a command that writes first");
}

}  // namespace

struct Replica::Parts {
  explicit Parts(Database opened) : database(std::move(opened)), records(database), waiting(database), staged(database) {}
  Database database;
  RecordLog records;
  WaitingRecords waiting;
  StagedRuns staged;
};

Replica::Replica(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {
}
Replica::Replica(Replica&&) noexcept = default;
Replica& Replica::operator=(Replica&&) noexcept = default;
Replica::~Replica() = default;

Result<Replica> Replica::open(const std::filesystem::path& path, ByteView key, Access access) {
  KYHOP_ASSIGN(Database database, Database::open(path, key, access));
  return prepare(std::move(database));
}

Result<Replica> Replica::open_memory() {
  KYHOP_ASSIGN(Database database, Database::open_memory());
  return prepare(std::move(database));
}

Result<Replica> Replica::prepare(Database database) {
  if (database.access() == Access::read_write) {
    KYHOP_TRY(migrate(database, kSchema));
  } else {
    KYHOP_ASSIGN(const auto version, database.integer("PRAGMA user_version"));
    if (static_cast<std::size_t>(version.value_or(0)) < kSchema.size()) return needs_writer(database);
  }
  return Replica(std::make_unique<Parts>(std::move(database)));
}

Database& Replica::database() {
  return parts_->database;
}

RecordLog& Replica::records() {
  return parts_->records;
}

WaitingRecords& Replica::waiting() {
  return parts_->waiting;
}

StagedRuns& Replica::staged() {
  return parts_->staged;
}

Result<void> Replica::ensure_schema(std::string_view name, std::span<const std::string_view> steps) {
  Database& db = database();
  const std::string_view query = "SELECT version FROM schema_versions WHERE name=?";
  KYHOP_ASSIGN(auto stored, db.integer(query, name));
  if (stored && static_cast<std::size_t>(*stored) == steps.size()) return {};
  if (db.access() == Access::read_only && static_cast<std::size_t>(stored.value_or(0)) < steps.size()) return needs_writer(db);
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(db));
  KYHOP_ASSIGN(stored, db.integer(query, name));  // another process may have been first
  const auto version = static_cast<std::size_t>(stored.value_or(0));
  if (version > steps.size()) {
    return fail(ErrorCode::usage, db.path().string(), "a newer Kỳ Họp wrote its tables «" + std::string(name) + "»",
                "install the newer version");
  }
  for (const std::string_view step : steps.subspan(version)) KYHOP_TRY(db.execute(step));
  KYHOP_TRY(db.run("INSERT OR REPLACE INTO schema_versions(name, version) VALUES(?,?)", name, steps.size()));
  return transaction.commit();
}

Result<std::optional<Bytes>> Replica::setting(std::string_view key) {
  KYHOP_ASSIGN(Statement row, database().prepare("SELECT value FROM settings WHERE key=?"));
  row.bind(key);
  KYHOP_ASSIGN(const bool found, row.step());
  return found ? std::optional<Bytes>(row.bytes(0)) : std::nullopt;
}

Result<void> Replica::set_setting(std::string_view key, ByteView value) {
  return database().run("INSERT OR REPLACE INTO settings(key, value) VALUES(?,?)", key, value);
}

Result<void> Replica::erase_setting(std::string_view key) {
  return database().run("DELETE FROM settings WHERE key=?", key);
}

Result<bool> Replica::add_evidence(std::string_view kind, ByteView key, ByteView bytes) {
  KYHOP_TRY(database().run("INSERT OR IGNORE INTO evidence(kind, key, bytes) VALUES(?,?,?)", kind, key, bytes));
  return database().changes() > 0;
}

Result<std::vector<std::pair<Bytes, Bytes>>> Replica::evidence(std::string_view kind) {
  KYHOP_ASSIGN(Statement rows, database().prepare("SELECT key, bytes FROM evidence WHERE kind=? ORDER BY key"));
  rows.bind(kind);
  std::vector<std::pair<Bytes, Bytes>> all;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return all;
    all.emplace_back(rows.bytes(0), rows.bytes(1));
  }
}

}  // namespace kyhop
