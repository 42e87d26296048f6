// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <list>

#include "app/reader/paper_source.h"
#include "storage/chunks/chunk_store.h"
#include "sync/papers/manifest.h"

namespace kyhop {

/// A paper read straight from its sealed chunks, so that nothing readable is written to a disk and what has arrived can be read while the
/// rest arrives. One thread.
class ChunkedPaper final : public PaperSource {
 public:
  /// `papers` is its own connection; read-only is enough. `content_key` has 32 bytes. Fails with the fault still_arriving when not even
  /// the list of chunks is here, with integrity for a wrong key.
  static Result<std::unique_ptr<ChunkedPaper>> open(ChunkStore papers, const ManifestId& manifest, ByteView content_key,
                                                    const std::string& name);

  std::uint64_t size() const override { return manifest_.plain_bytes; }
  /// still_arriving when a chunk of the range is not here; unreadable when a chunk does not open.
  tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override;

 private:
  ChunkedPaper(ChunkStore papers, Manifest manifest, ChunkSealer sealer);
  tl::expected<const Bytes*, PaperFault> piece(std::size_t place);

  struct Piece {
    std::size_t place;
    Bytes plain;
  };
  ChunkStore papers_;
  Manifest manifest_;
  ChunkSealer sealer_;
  std::vector<std::uint64_t> starts_;  ///< offset of each chunk in the paper
  std::list<Piece> recent_;            ///< newest first
};

}  // namespace kyhop
