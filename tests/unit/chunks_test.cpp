// SPDX-License-Identifier: AGPL-3.0-or-later
#include <array>
#include <catch2/catch.hpp>

#include "storage/chunks/chunk_store.h"
#include "storage/crypto/crypto.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

ChunkHash hash_of(ByteView bytes) {
  return Hasher("kyhop chunk v1").add(bytes).finish_as<ChunkHash>();
}

}  // namespace

TEST_CASE("Chunks come back as they were put, are stored once, and stay when the program ends") {
  const TemporaryFolder folder;
  const Bytes key(32, 3);
  const Bytes one(70'000, 1), two(16, 2), empty;
  const std::array chunks = {SoundChunk(one), SoundChunk(two), SoundChunk(empty)};
  {
    auto store = take(ChunkStore::open(folder / "papers.db", key));
    check(store.put(chunks));
    check(store.put(SoundChunk(one)));
    CHECK(take(store.count()) == 3);
    CHECK(take(store.bytes()) == 70'016);
  }
  auto store = take(ChunkStore::open(folder / "papers.db", key, Access::read_only));
  CHECK(take(store.get(hash_of(one))) == one);
  CHECK(take(store.get(hash_of(empty))) == empty);
  CHECK_FALSE(take(store.get(ChunkHash{})));
  CHECK(take(store.has(std::array{hash_of(two), ChunkHash{}, hash_of(one)})) == std::vector<bool>{true, false, true});
  CHECK(take(store.damaged()).empty());
}

TEST_CASE("Only bytes that fit their name become a chunk, and one that is too large is refused with all that came with it") {
  const Bytes good(100, 1), bad(100, 2), large(kMaxStoredChunk + 1, 3);
  CHECK(SoundChunk::check(hash_of(good), good));
  CHECK_FALSE(SoundChunk::check(hash_of(good), bad));
  auto store = take(ChunkStore::open_memory());
  const auto refused = store.put(std::array{SoundChunk(good), SoundChunk(large)});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::integrity);
  CHECK(take(store.count()) == 0);
}

TEST_CASE("Erased chunks are gone with their bytes, and damage is found") {
  auto store = take(ChunkStore::open_memory());
  const Bytes one(100, 1), two(100, 2);
  check(store.put(SoundChunk(one)));
  check(store.put(SoundChunk(two)));
  check(store.erase(std::array{hash_of(one), ChunkHash{}}));
  CHECK_FALSE(take(store.has(hash_of(one))));
  CHECK(take(store.bytes()) == 100);
  CHECK(take(store.database().integer("SELECT count(*) FROM chunk_data")) == 1);
  check(store.database().run("UPDATE chunk_data SET bytes=zeroblob(100)"));
  CHECK(take(store.damaged()) == std::vector{hash_of(two)});
}
