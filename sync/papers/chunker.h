// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "storage/base/bytes.h"

namespace kyhop {

// FastCDC with normalised chunking (Xia et al., USENIX ATC 2016, sections 3.2 to 3.5): a cut lies where the rolling hash of the
// last 64 bytes has enough leading zero bits, so an insertion moves only the cuts beside it and a revised paper keeps most of its
// chunks. The sizes and the table are part of the format: other values would cut the same paper differently.

inline constexpr std::size_t kChunkMin = 16 * 1024;
inline constexpr std::size_t kChunkAverage = 64 * 1024;
inline constexpr std::size_t kChunkMax = 256 * 1024;

/// One random 64-bit word per byte value: the first eight bytes, little-endian, of BLAKE2b-256("kyhop gear v1" ‖ byte).
const std::array<std::uint64_t, 256>& gear_table();

/// Finds the cuts of one stream of bytes. How the stream is split into feeds does not matter.
class Chunker {
 public:
  struct Step {
    std::size_t consumed = 0;  ///< bytes of the feed that belong to the current chunk
    bool cut = false;          ///< the chunk ends after them; the rest of the feed begins the next one
  };

  /// Looks at `bytes` up to the end of the current chunk. Without a cut all of them were consumed.
  Step feed(ByteView bytes);

 private:
  bool roll(ByteView bytes, std::size_t& at, std::size_t until_length, std::uint64_t mask);

  std::uint64_t hash_ = 0;
  std::size_t length_ = 0;  ///< bytes of the current chunk so far
};

/// The lengths of the chunks of `whole`, in order; their sum is its size.
std::vector<std::size_t> chunk_lengths(ByteView whole);

}  // namespace kyhop
