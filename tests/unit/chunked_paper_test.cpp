// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <map>

#include "app/meeting/commands/chunked_paper.h"
#include "app/reader/mupdf_document.h"
#include "storage/crypto/crypto.h"
#include "sync/node/paper_store.h"
#include "sync/papers/packing.h"
#include "tests/unit/pdf_writer.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

const Bytes kKey(32, 7);

/// papers.db in a folder, and a sealed paper of which chunks may be kept back.
struct Shelf {
  TemporaryFolder folder;
  Manifest manifest;
  std::map<ChunkHash, Bytes> chunks;

  ChunkStore store() { return take(ChunkStore::open(folder.path() / "papers.db", kKey)); }

  explicit Shelf(const Bytes& plain) {
    PaperPacker packer(take(ChunkSealer::with_key(kKey)), [&](SoundChunk chunk) -> Result<void> {
      const ChunkHash hash = chunk.hash();
      chunks[hash] = std::move(chunk).take();
      return {};
    });
    check(packer.feed(plain));
    manifest = take(packer.finish());
    auto papers = store();
    check(prepare_manifests(papers));
    check(store_manifest(papers, manifest));
  }
  void arrive(std::size_t place) {
    const ChunkHash& hash = manifest.entries[place].chunk;
    check(store().put(SoundChunk(chunks.at(hash))));
  }
  std::unique_ptr<ChunkedPaper> open() { return take(ChunkedPaper::open(store(), manifest.id(), kKey, "paper")); }
};

Bytes noise(std::size_t size) {
  Bytes bytes(size);
  SeededRandom(1).fill(bytes);
  return bytes;
}

}  // namespace

TEST_CASE("A paper is read from its sealed chunks, at any place and over their borders") {
  const Bytes plain = noise(3 << 20);
  Shelf shelf(plain);
  for (std::size_t i = 0; i < shelf.manifest.entries.size(); ++i) shelf.arrive(i);
  const auto source = shelf.open();
  REQUIRE(source->size() == plain.size());
  Bytes read;
  Bytes buffer(50'000);
  while (read.size() < plain.size()) {
    const auto got = source->read(read.size(), buffer);
    REQUIRE(got);
    REQUIRE(*got > 0);
    append(read, ByteView(buffer).first(*got));
  }
  CHECK(read == plain);
  CHECK(source->read(plain.size(), buffer) == 0U);
  const std::uint64_t backwards = plain.size() / 2;
  REQUIRE(source->read(backwards, buffer));
  CHECK(buffer[0] == plain[backwards]);
}

TEST_CASE("A chunk that has not arrived is said, and read as soon as it is here") {
  Shelf shelf(noise(2 << 20));
  REQUIRE(shelf.manifest.entries.size() > 3);
  for (std::size_t i = 0; i < shelf.manifest.entries.size(); ++i)
    if (i != 1) shelf.arrive(i);
  const auto source = shelf.open();
  Bytes buffer(100);
  const std::uint64_t missing = shelf.manifest.entries[0].plain_length;
  CHECK(source->read(0, buffer) == 100U);
  CHECK(source->read(missing - 50, buffer) == 50U);
  CHECK(source->read(missing, buffer).error() == PaperFault::still_arriving);
  CHECK(source->read(missing + shelf.manifest.entries[1].plain_length, buffer) == 100U);
  shelf.arrive(1);
  CHECK(source->read(missing, buffer) == 100U);
}

TEST_CASE("A paper of which nothing is here, not even its list of chunks, is still arriving") {
  Shelf shelf(noise(1000));
  ManifestId other = shelf.manifest.id();
  const auto unknown = ChunkedPaper::open(shelf.store(), ManifestId::prefix_of(hash256("other", {}).view()), kKey, "paper");
  REQUIRE_FALSE(unknown);
  CHECK(fault_of(unknown.error()) == PaperFault::still_arriving);
  CHECK_FALSE(ChunkedPaper::open(shelf.store(), other, ByteView(kKey).first(5), "paper"));
}

TEST_CASE("A wrong content key gives a sentence, not a paper") {
  Shelf shelf(paper(2).bytes());
  shelf.arrive(0);
  auto source = take(ChunkedPaper::open(shelf.store(), shelf.manifest.id(), Bytes(32, 8), "paper"));
  const auto opened = MuPdfDocument::open(MuPdfRuntime::create().value(), std::move(source), "paper");
  REQUIRE_FALSE(opened);
  CHECK(fault_of(opened.error()) == PaperFault::unreadable);
}

TEST_CASE("MuPDF opens a paper straight from the chunks") {
  Shelf shelf(paper(20).bytes());
  for (std::size_t i = 0; i < shelf.manifest.entries.size(); ++i) shelf.arrive(i);
  auto opened = take(MuPdfDocument::open(MuPdfRuntime::create().value(), shelf.open(), "paper"));
  CHECK(opened->page_count() == 20);
  CHECK(opened->letters(19)->text() == "Page 20 of the paper\n");
}
