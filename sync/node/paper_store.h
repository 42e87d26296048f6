// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/chunks/chunk_store.h"
#include "sync/papers/exchange.h"
#include "sync/papers/manifest.h"

// Manifests lie in papers.db beside the chunks, so that one file says what of which paper is here.

namespace kyhop {

/// Adds the table of manifests; to be called once on every connection that writes papers. A read-only one needs no preparation.
Result<void> prepare_manifests(ChunkStore& papers);

/// Stores a manifest, durable on return. For an own paper: its chunks first, then this, then the record that names it.
Result<void> store_manifest(ChunkStore& papers, const Manifest& manifest);
/// The same for bytes that were checked against the id.
Result<void> store_manifest(ChunkStore& papers, const ManifestId& paper, ByteView encoded);

/// Nothing when it is not here. What does not fit the id is an integrity error.
Result<std::optional<Manifest>> load_manifest(ChunkStore& papers, const ManifestId& paper);

struct PaperPresence {
  bool known = false;      ///< the manifest is here
  std::uint32_t have = 0;  ///< chunks; a chunk that occurs twice counts twice
  std::uint32_t total = 0;
  bool verified() const { return known && have == total; }
};
/// How much of a paper is here.
Result<PaperPresence> paper_presence(ChunkStore& papers, const ManifestId& paper);

/// papers.db as the exchange reads it. A store that fails to answer counts as one that does not have it.
class PaperStore final : public ChunkSource {
 public:
  explicit PaperStore(ChunkStore& papers) : papers_(papers) {}
  bool has(const ChunkHash& chunk) override;
  bool read(const ChunkHash& chunk, Bytes& to) override;
  std::optional<Bytes> manifest(const ManifestId& paper) override;

 private:
  ChunkStore& papers_;
};

}  // namespace kyhop
