// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/base/bytes.h"
#include "storage/base/id.h"

namespace kyhop {

/// The name of a chunk: BLAKE2b-256("kyhop chunk v1" ‖ stored bytes). It is of the sealed bytes, so whoever relays or stores a
/// chunk can check it without the key.
ChunkHash chunk_hash(ByteView stored);

/// A chunk as it is stored, of which the name is known to fit: nobody who takes one needs to hash it again.
class SoundChunk {
 public:
  /// Names the bytes.
  explicit SoundChunk(Bytes stored) : hash_(chunk_hash(stored)), stored_(std::move(stored)) {}
  /// Nothing when the bytes do not fit the name that somebody gave them.
  static std::optional<SoundChunk> check(const ChunkHash& claimed, Bytes stored);

  const ChunkHash& hash() const { return hash_; }
  ByteView stored() const { return stored_; }
  Bytes take() && { return std::move(stored_); }

 private:
  ChunkHash hash_;
  Bytes stored_;
};

}  // namespace kyhop
