// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/packing.h"

namespace kyhop {

Result<void> PaperPacker::feed(ByteView plain) {
  if (plain.size() > kPaperMaxBytes - manifest_.plain_bytes)
    return refuse("paper-size", "paper", "it is larger than 2 GiB", "split it into several papers");
  manifest_.plain_bytes += plain.size();
  plain_hash_.add(plain);
  while (!plain.empty()) {
    const auto step = chunker_.feed(plain);
    const ByteView part = plain.first(step.consumed);
    plain = plain.subspan(step.consumed);
    if (step.cut && begun_.empty()) {
      KYHOP_TRY(put(part));
      continue;
    }
    append(begun_, part);
    if (step.cut) {
      KYHOP_TRY(put(begun_));
      begun_.clear();
    }
  }
  return {};
}

Result<Manifest> PaperPacker::finish() {
  if (!begun_.empty()) KYHOP_TRY(put(begun_));
  manifest_.plain_hash = plain_hash_.finish_as<Hash256>();
  return std::move(manifest_);
}

Result<void> PaperPacker::put(ByteView plain_chunk) {
  SoundChunk chunk(sealer_.seal(plain_chunk));
  manifest_.entries.push_back({chunk.hash(), static_cast<std::uint32_t>(plain_chunk.size())});
  return store_(std::move(chunk));
}

Result<Bytes> open_chunk(const ChunkSealer& sealer, const Manifest::Entry& entry, ByteView stored) {
  auto plain = sealer.open(stored);
  if (!plain || plain->size() != entry.plain_length)
    return fail(ErrorCode::integrity, "chunk " + entry.chunk.hex().substr(0, 12),
                plain ? "it is not as long as its paper says" : "it does not open with the key of its paper",
                "run kyhopctl verify; the chunk is fetched again from another device");
  return std::move(*plain);
}

Result<void> unpack_paper(const Manifest& manifest, const ChunkSealer& sealer, const std::function<Result<Bytes>(const ChunkHash&)>& read,
                          const std::function<Result<void>(ByteView)>& give) {
  Hasher whole("");
  for (const auto& entry : manifest.entries) {
    KYHOP_ASSIGN(const Bytes stored, read(entry.chunk));
    KYHOP_ASSIGN(const Bytes plain, open_chunk(sealer, entry, stored));
    whole.add(plain);
    KYHOP_TRY(give(plain));
  }
  if (whole.finish_as<Hash256>() != manifest.plain_hash)
    return fail(ErrorCode::integrity, "paper", "its chunks do not give the hash that its author wrote", "ask the author to add it again");
  return {};
}

}  // namespace kyhop
