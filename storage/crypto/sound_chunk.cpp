// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/crypto/sound_chunk.h"

#include "storage/crypto/crypto.h"

namespace kyhop {

ChunkHash chunk_hash(ByteView stored) {
  return Hasher("kyhop chunk v1").add(stored).finish_as<ChunkHash>();
}

std::optional<SoundChunk> SoundChunk::check(const ChunkHash& claimed, Bytes stored) {
  SoundChunk chunk(std::move(stored));
  if (chunk.hash() != claimed) return std::nullopt;
  return chunk;
}

}  // namespace kyhop
