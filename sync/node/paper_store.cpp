// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

Result<bool> has_table(ChunkStore& papers) {
  KYHOP_ASSIGN(const auto there, papers.database().integer("SELECT 1 FROM sqlite_master WHERE type='table' AND name='manifests'"));
  return there.has_value();
}

Result<std::optional<Bytes>> load_encoded(ChunkStore& papers, const ManifestId& paper) {
  KYHOP_ASSIGN(const bool table, has_table(papers));
  if (!table) return std::optional<Bytes>{};
  KYHOP_ASSIGN(Statement row, papers.database().prepare("SELECT bytes FROM manifests WHERE paper=?"));
  row.bind(paper);
  KYHOP_ASSIGN(const bool found, row.step());
  return found ? std::optional<Bytes>(row.bytes(0)) : std::nullopt;
}

}  // namespace

Result<void> prepare_manifests(ChunkStore& papers) {
  return papers.database().execute("CREATE TABLE IF NOT EXISTS manifests(paper BLOB PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID");
}

Result<void> store_manifest(ChunkStore& papers, const ManifestId& paper, ByteView encoded) {
  return papers.database().run("INSERT OR IGNORE INTO manifests(paper, bytes) VALUES(?,?)", paper, encoded);
}

Result<void> store_manifest(ChunkStore& papers, const Manifest& manifest) {
  return store_manifest(papers, manifest.id(), manifest.encode());
}

Result<std::optional<Manifest>> load_manifest(ChunkStore& papers, const ManifestId& paper) {
  KYHOP_ASSIGN(const auto encoded, load_encoded(papers, paper));
  if (!encoded) return std::optional<Manifest>{};
  KYHOP_ASSIGN(Manifest manifest, Manifest::decode(*encoded, paper));
  return std::optional(std::move(manifest));
}

Result<PaperPresence> paper_presence(ChunkStore& papers, const ManifestId& paper) {
  KYHOP_ASSIGN(const auto manifest, load_manifest(papers, paper));
  PaperPresence presence;
  if (!manifest) return presence;
  std::vector<ChunkHash> chunks;
  chunks.reserve(manifest->entries.size());
  for (const Manifest::Entry& entry : manifest->entries) chunks.push_back(entry.chunk);
  KYHOP_ASSIGN(const auto here, papers.has(chunks));
  presence.known = true;
  presence.total = static_cast<std::uint32_t>(chunks.size());
  presence.have = static_cast<std::uint32_t>(std::count(here.begin(), here.end(), true));
  return presence;
}

bool PaperStore::has(const ChunkHash& chunk) {
  return papers_.has(chunk).value_or(false);
}

bool PaperStore::read(const ChunkHash& chunk, Bytes& to) {
  const auto stored = papers_.get(chunk);
  if (!stored || !*stored) return false;
  append(to, **stored);
  return true;
}

std::optional<Bytes> PaperStore::manifest(const ManifestId& paper) {
  auto encoded = load_encoded(papers_, paper);
  return encoded ? std::move(*encoded) : std::nullopt;
}

}  // namespace kyhop
