// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/chunks/chunk_store.h"

#include <array>

namespace kyhop {

namespace {

/// The sizes stand in a table of their own so that their sum does not read every page of every chunk.
constexpr std::array<std::string_view, 1> kSchema = {R"(
  CREATE TABLE chunks(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, size INTEGER NOT NULL);
  CREATE TABLE chunk_data(id INTEGER PRIMARY KEY REFERENCES chunks(id) ON DELETE CASCADE, bytes BLOB NOT NULL);
)"};

}  // namespace

Result<ChunkStore> ChunkStore::open(const std::filesystem::path& path, ByteView key, Access access) {
  KYHOP_ASSIGN(Database database, Database::open(path, key, access, PageBytes::large));
  return prepare(std::move(database));
}

Result<ChunkStore> ChunkStore::open_memory() {
  KYHOP_ASSIGN(Database database, Database::open_memory());
  return prepare(std::move(database));
}

Result<ChunkStore> ChunkStore::prepare(Database database) {
  if (database.access() == Access::read_write) KYHOP_TRY(migrate(database, kSchema));
  return ChunkStore(std::move(database));
}

Result<void> ChunkStore::put(std::span<const SoundChunk> chunks) {
  for (const SoundChunk& chunk : chunks)
    if (chunk.stored().size() > kMaxStoredChunk)
      return fail(ErrorCode::integrity, "chunk " + chunk.hash().hex().substr(0, 16), "it is larger than any chunk may be",
                  "fetch it elsewhere");
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database_));
  for (const SoundChunk& chunk : chunks) {
    KYHOP_TRY(database_.run("INSERT OR IGNORE INTO chunks(hash, size) VALUES(?,?)", chunk.hash(), chunk.stored().size()));
    if (database_.changes() == 0) continue;
    KYHOP_TRY(database_.run("INSERT INTO chunk_data(id, bytes) VALUES(?,?)", database_.last_insert_rowid(), chunk.stored()));
  }
  return transaction.commit();
}

Result<std::optional<Bytes>> ChunkStore::get(const ChunkHash& hash) {
  KYHOP_ASSIGN(Statement row, database_.prepare("SELECT d.bytes FROM chunks c JOIN chunk_data d USING(id) WHERE c.hash=?"));
  row.bind(hash);
  KYHOP_ASSIGN(const bool found, row.step());
  return found ? std::optional<Bytes>(row.bytes(0)) : std::nullopt;
}

Result<bool> ChunkStore::has(const ChunkHash& hash) {
  KYHOP_ASSIGN(const auto found, database_.integer("SELECT 1 FROM chunks WHERE hash=?", hash));
  return found.has_value();
}

Result<std::vector<bool>> ChunkStore::has(std::span<const ChunkHash> hashes) {
  KYHOP_ASSIGN(Transaction moment, Transaction::begin_read(database_));
  std::vector<bool> here;
  here.reserve(hashes.size());
  for (const ChunkHash& hash : hashes) {
    KYHOP_ASSIGN(const bool found, has(hash));
    here.push_back(found);
  }
  KYHOP_TRY(moment.commit());
  return here;
}

Result<void> ChunkStore::erase(std::span<const ChunkHash> hashes) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database_));
  for (const ChunkHash& hash : hashes) KYHOP_TRY(database_.run("DELETE FROM chunks WHERE hash=?", hash));
  return transaction.commit();
}

Result<std::uint64_t> ChunkStore::bytes() {
  KYHOP_ASSIGN(const auto bytes, database_.integer("SELECT sum(size) FROM chunks"));
  return static_cast<std::uint64_t>(bytes.value_or(0));
}

Result<std::uint64_t> ChunkStore::count() {
  KYHOP_ASSIGN(const auto count, database_.integer("SELECT count(*) FROM chunks"));
  return static_cast<std::uint64_t>(count.value_or(0));
}

Result<std::vector<ChunkHash>> ChunkStore::damaged() {
  KYHOP_ASSIGN(Statement rows, database_.prepare("SELECT c.hash, d.bytes FROM chunks c LEFT JOIN chunk_data d USING(id) ORDER BY c.hash"));
  rows.bind();
  std::vector<ChunkHash> damaged;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return damaged;
    const auto hash = rows.id<ChunkHash>(0);
    if (rows.is_null(1) || chunk_hash(rows.view(1)) != hash) damaged.push_back(hash);
  }
}

}  // namespace kyhop
