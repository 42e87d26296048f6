// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"
#include "storage/database/database.h"

namespace kyhop {

inline constexpr std::size_t kMaxStoredChunk = 1 << 20;  ///< bytes; chunks of papers are at most 256 KiB

/// One connection to papers.db: pieces of papers, each stored once under its hash, BLAKE2b-256("kyhop chunk v1" ‖ bytes). A thread that
/// works on papers has its own.
class ChunkStore {
 public:
  static Result<ChunkStore> open(const std::filesystem::path& path, ByteView key, Access access = Access::read_write);
  static Result<ChunkStore> open_memory();

  struct Chunk {
    ChunkHash hash;
    ByteView bytes;
  };
  /// Stores chunks in one transaction, durable on return. Every one is checked against its hash first: one that does not fit is an
  /// `integrity` error, and nothing is stored.
  Result<void> put(std::span<const Chunk> chunks);
  Result<void> put(const ChunkHash& hash, ByteView bytes);

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
