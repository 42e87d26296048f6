// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <vector>

#include "storage/base/error.h"
#include "storage/base/id.h"
#include "sync/papers/sealing.h"

namespace kyhop {

inline constexpr std::uint64_t kPaperMaxBytes = std::uint64_t{2} << 30;
inline constexpr std::size_t kPaperMaxChunks = 131072;
inline constexpr std::size_t kManifestHeaderSize = 48;
inline constexpr std::size_t kManifestEntrySize = 36;
inline constexpr std::size_t kManifestMaxBytes = kManifestHeaderSize + kPaperMaxChunks * kManifestEntrySize;

/// Which chunks, in which order, make one revision of a paper. Its id is a Merkle root over the chunk list and the header, so a
/// record that names the id fixes every byte of the paper. Layout: docs/formats/papers.md.
struct Manifest {
  struct Entry {
    ChunkHash chunk;                 ///< of the stored, sealed bytes
    std::uint32_t plain_length = 0;  ///< bytes of the paper in it
    std::size_t stored_length() const { return plain_length + kSealOverhead; }
    friend bool operator==(const Entry&, const Entry&) = default;
  };

  std::uint64_t plain_bytes = 0;
  Hash256 plain_hash;  ///< BLAKE2b-256, no tag, of the whole plain paper
  std::vector<Entry> entries;

  /// The exact bytes that travel and are stored.
  Bytes encode() const;
  ManifestId id() const;

  /// Reads bytes that claim to be the manifest `expected`. Strict: exact size, every chunk but the last at least kChunkMin, lengths
  /// that add up, and the id. Fails with integrity.
  static Result<Manifest> decode(ByteView bytes, const ManifestId& expected);

  friend bool operator==(const Manifest&, const Manifest&) = default;
};

}  // namespace kyhop
