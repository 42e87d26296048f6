// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base/id.h"
#include "storage/crypto/crypto.h"
#include "storage/crypto/sound_chunk.h"
#include "sync/papers/chunker.h"

namespace kyhop {

inline constexpr std::size_t kContentKeySize = 32;
/// What sealing adds to a chunk: the nonce in front and the tag behind.
inline constexpr std::size_t kSealOverhead = kAeadNonceSize + kAeadTagSize;
inline constexpr std::size_t kStoredChunkMax = kChunkMax + kSealOverhead;

/// Seals the chunks of one paper under its 32-byte content key. The same plaintext gives the same stored bytes, so a revision
/// sealed with the same key shares its unchanged chunks with the former one. The price: whoever holds stored chunks of two
/// revisions sees which are equal, though not what they say; papers with different keys never share a chunk.
class ChunkSealer {
 public:
  /// Fails with integrity unless the key has 32 bytes.
  static Result<ChunkSealer> with_key(ByteView content_key);

  ChunkSealer copy() const { return {cipher_key_.copy(), nonce_key_.copy()}; }

  /// nonce ‖ XChaCha20-Poly1305(plain); nonce = first 24 bytes of BLAKE2b-256 over the plaintext, keyed by a subkey (the synthetic
  /// nonce of RFC 5297, section 1.3, with these primitives).
  Bytes seal(ByteView plain) const;
  /// Nothing when the bytes were not sealed with this key.
  std::optional<Bytes> open(ByteView stored) const;

 private:
  ChunkSealer(Secret cipher_key, Secret nonce_key) : cipher_key_(std::move(cipher_key)), nonce_key_(std::move(nonce_key)) {}

  Secret cipher_key_;
  Secret nonce_key_;
};

}  // namespace kyhop
