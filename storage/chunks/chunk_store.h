// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/crypto/sound_chunk.h"
#include "storage/database/database.h"

namespace kyhop {

inline constexpr std::size_t kMaxStoredChunk = 1 << 20;  ///< bytes; chunks of papers are at most 256 KiB

/// One connection to papers.db: pieces of papers, each stored once under its hash. A thread that works on papers has its own.
class ChunkStore {
 public:
  static Result<ChunkStore> open(const std::filesystem::path& path, ByteView key, Access access = Access::read_write);
  static Result<ChunkStore> open_memory();

  /// Stores chunks in one transaction, durable on return. One that is too large is an `integrity` error, and nothing is stored.
  Result<void> put(std::span<const SoundChunk> chunks);
  Result<void> put(const SoundChunk& chunk) { return put(std::span(&chunk, 1)); }

  /// Nothing when it is not here.
  Result<std::optional<Bytes>> get(const ChunkHash& hash);
  Result<bool> has(const ChunkHash& hash);
  /// One answer for each hash, in their order.
  Result<std::vector<bool>> has(std::span<const ChunkHash> hashes);
  Result<void> erase(std::span<const ChunkHash> hashes);

  /// Bytes of all chunks.
  Result<std::uint64_t> bytes();
  Result<std::uint64_t> count();
  /// Checks every stored chunk against its hash; gives the ones that do not fit.
  Result<std::vector<ChunkHash>> damaged();

  Database& database() { return database_; }

 private:
  explicit ChunkStore(Database database) : database_(std::move(database)) {}
  static Result<ChunkStore> prepare(Database database);
  Database database_;
};

}  // namespace kyhop
