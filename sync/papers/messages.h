// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "storage/base/id.h"
#include "sync/papers/chunk_set.h"

namespace kyhop {

// What two devices say to each other about papers. Layouts: docs/formats/papers.md. Views point into the received message.

inline constexpr std::size_t kHashesPerMessage = 32;
inline constexpr std::size_t kRangesPerMessage = 1024;
inline constexpr std::size_t kManifestPartMax = 256 * 1024;

enum class Holding : Byte {
  none = 0,      ///< not even the manifest
  partial = 1,   ///< the manifest and the chunks named, beside those named before
  complete = 2,  ///< every chunk
};

/// What the sender has of a paper; also the answer to a question for a manifest that it lacks.
struct PaperHave {
  ManifestId paper;
  Holding holding = Holding::none;
  std::vector<ChunkSet::Range> ranges;  ///< only for partial; ascending, apart from each other
};
/// «What do you have of it? Tell me as well when that grows.»
struct PaperAsk {
  ManifestId paper;
};
/// «The manifest's bytes from `offset` on.»
struct ManifestGet {
  ManifestId paper;
  std::uint32_t offset = 0;
};
struct ManifestData {
  ManifestId paper;
  std::uint32_t total = 0;  ///< size of the whole manifest
  std::uint32_t offset = 0;
  ByteView part;  ///< 1 to kManifestPartMax bytes
};
struct ChunkGet {
  std::vector<ChunkHash> chunks;  ///< 1 to kHashesPerMessage
};
struct ChunkData {
  ChunkHash chunk;
  ByteView stored;
};
/// «That chunk will not come from me.»
struct ChunkNone {
  ChunkHash chunk;
};
/// «I no longer need these from you.»
struct ChunkCancel {
  std::vector<ChunkHash> chunks;
};

using PaperMessage = std::variant<PaperHave, PaperAsk, ManifestGet, ManifestData, ChunkGet, ChunkData, ChunkNone, ChunkCancel>;

Bytes encode(const PaperMessage& message);
/// An encoded ChunkData without its bytes, which are then appended; saves a copy of the chunk.
Bytes begin_chunk_data(const ChunkHash& chunk);
/// Nothing unless `bytes` are exactly one well-formed message within all limits.
std::optional<PaperMessage> decode_paper_message(ByteView bytes);

}  // namespace kyhop
