// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/sealing.h"

namespace kyhop {

namespace {

Secret subkey(ByteView content_key, std::string_view tag) {
  Bytes bytes = Hasher(tag, kAeadKeySize, content_key).finish();
  Secret key{ByteView(bytes)};
  wipe(bytes);
  return key;
}

}  // namespace

Result<ChunkSealer> ChunkSealer::with_key(ByteView content_key) {
  if (content_key.size() != kContentKeySize)
    return fail(ErrorCode::integrity, "key of a paper", "it has " + std::to_string(content_key.size()) + " bytes instead of 32",
                "ask the office for the paper again");
  return ChunkSealer(subkey(content_key, "kyhop paper cipher v1"), subkey(content_key, "kyhop paper nonce v1"));
}

Bytes ChunkSealer::seal(ByteView plain) const {
  Bytes stored = Hasher("kyhop chunk nonce v1", 32, nonce_key_.view()).add(plain).finish();
  stored.resize(kAeadNonceSize);
  const Bytes sealed = aead_seal(cipher_key_.view(), stored, plain);
  append(stored, sealed);
  return stored;
}

std::optional<Bytes> ChunkSealer::open(ByteView stored) const {
  if (stored.size() < kSealOverhead) return std::nullopt;
  return aead_open(cipher_key_.view(), stored.first(kAeadNonceSize), stored.subspan(kAeadNonceSize));
}

}  // namespace kyhop
