// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>

#include "sync/papers/manifest.h"

namespace kyhop {

/// Turns a plain paper, fed in pieces of any size, into sealed chunks and a manifest.
class PaperPacker {
 public:
  /// Takes one stored chunk; a chunk that occurs twice in a paper comes twice.
  using Store = std::function<Result<void>(SoundChunk chunk)>;

  PaperPacker(ChunkSealer sealer, Store store) : sealer_(std::move(sealer)), store_(std::move(store)) {}

  /// Refuses ("paper-size") what is longer than 2 GiB; passes on errors of the store. After an error the packer is of no more use.
  Result<void> feed(ByteView plain);
  /// The last chunk and the manifest. To be called once.
  Result<Manifest> finish();

 private:
  Result<void> put(ByteView plain_chunk);

  ChunkSealer sealer_;
  Store store_;
  Chunker chunker_;
  Bytes begun_;  ///< the current chunk's bytes of earlier feeds
  Hasher plain_hash_{""};
  Manifest manifest_;
};

/// Opens one stored chunk as the entry describes it. Fails with integrity.
Result<Bytes> open_chunk(const ChunkSealer& sealer, const Manifest::Entry& entry, ByteView stored);

/// Gives the whole plain paper, piece by piece in order, and at its end compares the hash of the whole. What was given before an
/// error must be dropped by the caller.
/// Errors: those of `read` and `give`; integrity when a chunk or the whole is not what the manifest says.
Result<void> unpack_paper(const Manifest& manifest, const ChunkSealer& sealer, const std::function<Result<Bytes>(const ChunkHash&)>& read,
                          const std::function<Result<void>(ByteView)>& give);

}  // namespace kyhop
