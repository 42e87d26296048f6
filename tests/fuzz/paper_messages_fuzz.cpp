// SPDX-License-Identifier: AGPL-3.0-or-later
#include <cstdlib>

#include "sync/papers/manifest.h"
#include "sync/papers/messages.h"

// Decoders of messages and manifests: what they accept, they write again byte for byte.

namespace {

using namespace kyhop;

void need(bool good) {
  if (!good) std::abort();
}

void try_message(ByteView bytes) {
  const auto message = decode_paper_message(bytes);
  if (!message) return;
  const Bytes again = encode(*message);
  need(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()));
}

// The id that the bytes would have, were they a manifest: else the last check of the decoder hides all others.
ManifestId id_of(ByteView bytes) {
  if (bytes.size() < kManifestHeaderSize) return {};
  Manifest manifest;
  manifest.plain_bytes = load_le<std::uint64_t>(bytes.subspan(8));
  manifest.plain_hash = Hash256::prefix_of(bytes.subspan(16));
  for (ByteView rest = bytes.subspan(kManifestHeaderSize); rest.size() >= kManifestEntrySize; rest = rest.subspan(kManifestEntrySize))
    manifest.entries.push_back({ChunkHash::prefix_of(rest), load_le<std::uint32_t>(rest.subspan(ChunkHash::size))});
  return manifest.id();
}

void try_manifest(ByteView bytes) {
  const ManifestId id = id_of(bytes);
  const auto manifest = Manifest::decode(bytes, id);
  if (!manifest) return;
  const Bytes again = manifest->encode();
  need(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()));
  need(manifest->plain_bytes <= kPaperMaxBytes && manifest->entries.size() <= kPaperMaxChunks);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try_message({data, size});
  try_manifest({data, size});
  return 0;
}
