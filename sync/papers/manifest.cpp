// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/manifest.h"

namespace kyhop {

namespace {

constexpr std::uint16_t kFormat = 1;

Bytes encode_header(const Manifest& manifest) {
  Bytes bytes;
  bytes.reserve(kManifestHeaderSize);
  append_le(bytes, kFormat);
  append_le(bytes, std::uint16_t{0});
  append_le(bytes, static_cast<std::uint32_t>(manifest.entries.size()));
  append_le(bytes, manifest.plain_bytes);
  append(bytes, manifest.plain_hash.view());
  return bytes;
}

void append_entry(Bytes& to, const Manifest::Entry& entry) {
  append(to, entry.chunk.view());
  append_le(to, entry.plain_length);
}

// Binary tree over the entries. The odd node of a level is promoted as it is: repeating it would give two lists one root
// (the weakness of CVE-2012-2459). Leaves, nodes and the root have tags of their own (RFC 6962, section 2.1).
Hash256 tree_hash(const std::vector<Manifest::Entry>& entries) {
  std::vector<Hash256> level;
  level.reserve(entries.size());
  Bytes leaf;
  for (const auto& entry : entries) {
    leaf.clear();
    append_entry(leaf, entry);
    level.push_back(hash256("kyhop manifest leaf v1", {leaf}));
  }
  while (level.size() > 1) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i + 1 < level.size(); i += 2)
      level[kept++] = hash256("kyhop manifest node v1", {level[i].view(), level[i + 1].view()});
    if (level.size() % 2 == 1) level[kept++] = level.back();
    level.resize(kept);
  }
  return level.empty() ? Hash256{} : level.front();
}

Failure bad(const ManifestId& id, std::string why) {
  return fail(ErrorCode::integrity, "chunk list of paper " + id.hex().substr(0, 12), std::move(why),
              "it is fetched again from another device");
}

}  // namespace

Bytes Manifest::encode() const {
  Bytes bytes = encode_header(*this);
  bytes.reserve(kManifestHeaderSize + entries.size() * kManifestEntrySize);
  for (const auto& entry : entries) append_entry(bytes, entry);
  return bytes;
}

ManifestId Manifest::id() const {
  return Hasher("kyhop manifest root v1").add(encode_header(*this)).add(tree_hash(entries).view()).finish_as<ManifestId>();
}

Result<Manifest> Manifest::decode(ByteView bytes, const ManifestId& expected) {
  ByteReader reader(bytes);
  const auto format = reader.take_le<std::uint16_t>();
  const auto reserved = reader.take_le<std::uint16_t>();
  const auto count = reader.take_le<std::uint32_t>();
  Manifest manifest;
  manifest.plain_bytes = reader.take_le<std::uint64_t>();
  const ByteView plain_hash = reader.take(Hash256::size);
  if (!reader.ok()) return bad(expected, "it is cut short");
  if (format != kFormat || reserved != 0) return bad(expected, "it has an unknown format");
  if (manifest.plain_bytes > kPaperMaxBytes || count > kPaperMaxChunks) return bad(expected, "it is larger than a paper may be");
  if (reader.rest().size() != count * kManifestEntrySize) return bad(expected, "its length does not fit its chunk count");
  manifest.plain_hash = Hash256::prefix_of(plain_hash);
  manifest.entries.reserve(count);
  std::uint64_t sum = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const ChunkHash chunk = ChunkHash::prefix_of(reader.take(ChunkHash::size));
    const auto length = reader.take_le<std::uint32_t>();
    const std::size_t least = i + 1 < count ? kChunkMin : 1;
    if (length < least || length > kChunkMax) return bad(expected, "a chunk has an impossible length");
    sum += length;
    manifest.entries.push_back({chunk, length});
  }
  if (sum != manifest.plain_bytes) return bad(expected, "the lengths of its chunks do not add up");
  if (manifest.id() != expected) return bad(expected, "its hash is another one");
  return manifest;
}

}  // namespace kyhop
