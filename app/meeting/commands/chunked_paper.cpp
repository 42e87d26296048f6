// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/chunked_paper.h"

#include <algorithm>

#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

/// MuPDF jumps between the end of a file, where its tables are, and the page; chunks have at most 256 KiB.
constexpr std::size_t kPiecesKept = 8;

}  // namespace

ChunkedPaper::ChunkedPaper(ChunkStore papers, Manifest manifest, ChunkSealer sealer)
    : papers_(std::move(papers)), manifest_(std::move(manifest)), sealer_(std::move(sealer)) {
  std::uint64_t at = 0;
  for (const Manifest::Entry& entry : manifest_.entries) {
    starts_.push_back(at);
    at += entry.plain_length;
  }
}

Result<std::unique_ptr<ChunkedPaper>> ChunkedPaper::open(ChunkStore papers, const ManifestId& id, ByteView content_key,
                                                         const std::string& name) {
  KYHOP_ASSIGN(auto manifest, load_manifest(papers, id));
  if (!manifest) return tl::make_unexpected(describe(PaperFault::still_arriving, name));
  KYHOP_ASSIGN(ChunkSealer sealer, ChunkSealer::with_key(content_key));
  return std::unique_ptr<ChunkedPaper>(new ChunkedPaper(std::move(papers), std::move(*manifest), std::move(sealer)));
}

tl::expected<const Bytes*, PaperFault> ChunkedPaper::piece(std::size_t place) {
  const auto kept = std::ranges::find(recent_, place, &Piece::place);
  if (kept != recent_.end()) {
    recent_.splice(recent_.begin(), recent_, kept);
    return &recent_.front().plain;
  }
  const Manifest::Entry& entry = manifest_.entries[place];
  const auto stored = papers_.get(entry.chunk);
  if (!stored) return tl::make_unexpected(PaperFault::unreadable);
  if (!*stored) return tl::make_unexpected(PaperFault::still_arriving);
  auto plain = sealer_.open(**stored);
  if (!plain || plain->size() != entry.plain_length) return tl::make_unexpected(PaperFault::unreadable);
  if (recent_.size() == kPiecesKept) recent_.pop_back();
  recent_.push_front({place, std::move(*plain)});
  return &recent_.front().plain;
}

tl::expected<std::size_t, PaperFault> ChunkedPaper::read(std::uint64_t offset, std::span<Byte> into) noexcept {
  if (offset >= size() || into.empty()) return 0;
  const auto after = std::ranges::upper_bound(starts_, offset);
  const auto place = static_cast<std::size_t>(after - starts_.begin()) - 1;
  // No more than the chunk holds: what lies in the next one may not be here, and may not be needed.
  const auto bytes = piece(place);
  if (!bytes) return tl::make_unexpected(bytes.error());
  const auto part = ByteView(**bytes).subspan(offset - starts_[place]);
  const std::size_t count = std::min(part.size(), into.size());
  std::ranges::copy(part.first(count), into.begin());
  return count;
}

}  // namespace kyhop
