// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <map>
#include <numeric>

#include "sync/papers/messages.h"
#include "sync/papers/packing.h"

using namespace kyhop;

namespace {

Bytes random_bytes(std::size_t size, std::uint64_t seed) {
  Bytes bytes(size);
  SeededRandom(seed).fill(bytes);
  return bytes;
}

ChunkSealer sealer(Byte first = 1) {
  Bytes key(32, 7);
  key[0] = first;
  return ChunkSealer::with_key(key).value();
}

struct Packed {
  Manifest manifest;
  std::map<ChunkHash, Bytes> chunks;
};

Packed pack(ByteView plain, std::size_t piece = 100000) {
  Packed packed;
  PaperPacker packer(sealer(), [&](SoundChunk chunk) -> Result<void> {
    const ChunkHash hash = chunk.hash();
    packed.chunks[hash] = std::move(chunk).take();
    return {};
  });
  for (; !plain.empty(); plain = plain.subspan(std::min(piece, plain.size())))
    REQUIRE(packer.feed(plain.first(std::min(piece, plain.size()))));
  packed.manifest = packer.finish().value();
  return packed;
}

Result<Bytes> unpack(const Packed& packed, const ChunkSealer& key) {
  Bytes plain;
  const auto read = [&](const ChunkHash& hash) -> Result<Bytes> { return packed.chunks.at(hash); };
  const auto give = [&](ByteView part) -> Result<void> {
    append(plain, part);
    return {};
  };
  KYHOP_TRY(unpack_paper(packed.manifest, key, read, give));
  return plain;
}

Manifest small_manifest(std::uint32_t chunks) {
  Manifest manifest;
  manifest.plain_hash = hash256("", {});
  for (std::uint32_t i = 0; i < chunks; ++i) {
    const Byte byte = static_cast<Byte>(i);
    manifest.entries.push_back({ChunkHash::prefix_of(hash256("test", {ByteView{&byte, 1}}).view()), 20000 + i});
    manifest.plain_bytes += 20000 + i;
  }
  return manifest;
}

}  // namespace

// The values were computed a second time from docs/formats/papers.md with another implementation of BLAKE2b.
TEST_CASE("the gear table is the one of the format") {
  Bytes all;
  for (const auto word : gear_table()) append_le(all, word);
  CHECK(gear_table()[0] == load_le<std::uint64_t>(hash256("kyhop gear v1", {Bytes{0}}).view()));
  CHECK(hash256("", {all}).hex() == "de9237338816e11904fbf6e4219ca6421484409e00fb49934cb248e91c874208");
}

TEST_CASE("a fixed text is cut where it always was") {
  const Bytes text = random_bytes(1000000, 42);
  CHECK(chunk_lengths(text) ==
        std::vector<std::size_t>{78586, 72810, 43553, 96653, 90508, 82785, 72143, 67318, 118070, 76758, 34928, 74623, 67318, 23947});
}

TEST_CASE("chunks keep their limits and cover everything once") {
  const Bytes text = random_bytes(8000000, 1);
  const auto lengths = chunk_lengths(text);
  CHECK(std::accumulate(lengths.begin(), lengths.end(), std::size_t{0}) == text.size());
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    CHECK(lengths[i] <= kChunkMax);
    if (i + 1 < lengths.size()) CHECK(lengths[i] >= kChunkMin);
  }
  const std::size_t mean = text.size() / lengths.size();
  CHECK(mean > 48 * 1024);
  CHECK(mean < 96 * 1024);
}

TEST_CASE("bytes without any content to cut by are cut at the largest size") {
  const Bytes zeroes(600000, 0);
  CHECK(chunk_lengths(zeroes) == std::vector<std::size_t>{kChunkMax, kChunkMax, 600000 - 2 * kChunkMax});
}

TEST_CASE("sealing is the same for the same key and text, and opens with that key only") {
  const Bytes plain = random_bytes(20000, 3);
  const Bytes stored = sealer().seal(plain);
  CHECK(stored == sealer().seal(plain));
  CHECK(stored.size() == plain.size() + kSealOverhead);
  CHECK(sealer().open(stored) == plain);
  CHECK_FALSE(sealer(2).open(stored).has_value());
  CHECK(sealer(2).seal(plain) != stored);
  for (const std::size_t at : {std::size_t{0}, std::size_t{30}, stored.size() - 1}) {
    Bytes flipped = stored;
    flipped[at] ^= 1;
    CHECK_FALSE(sealer().open(flipped).has_value());
  }
  CHECK_FALSE(sealer().open(ByteView(stored).first(39)).has_value());
  CHECK_FALSE(ChunkSealer::with_key(Bytes(31)).has_value());
}

TEST_CASE("sealed bytes and their hash are those of the format") {
  const Bytes stored = sealer().seal(as_bytes("Kỳ họp thứ nhất"));
  CHECK(to_hex(stored) ==
        "2a25335798f472a1b657d8823503cfddb0135b3846464a989415ba8961d9d96c92560d70e43b3dbba173d15246d919f865350a1450ac5af0988442981c63d3");
  CHECK(chunk_hash(stored).hex() == "2a71cd7aa2d84a311deb50bc6e74eba8c7eeada6da81e2a99348774f4edf6701");
}

TEST_CASE("a manifest round-trips and its root is the one of the format") {
  const char* const roots[] = {"df742899ba34fd18", "d21c07dcdc90c2ce", "d1d2999eafb8613f",
                               "e831611dddfddc87", "b1ff319a5963be2b", "af362869175497c7"};
  for (std::uint32_t chunks = 0; chunks < 6; ++chunks) {
    const Manifest manifest = small_manifest(chunks);
    const auto decoded = Manifest::decode(manifest.encode(), manifest.id());
    REQUIRE(decoded.has_value());
    CHECK(*decoded == manifest);
    CHECK(manifest.id().hex().substr(0, 16) == roots[chunks]);
  }
}

TEST_CASE("a manifest with any bit changed, cut or lengthened is refused") {
  const Manifest manifest = small_manifest(3);
  const Bytes bytes = manifest.encode();
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    Bytes changed = bytes;
    changed[bit / 8] ^= static_cast<Byte>(1 << (bit % 8));
    CHECK_FALSE(Manifest::decode(changed, manifest.id()).has_value());
  }
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(Manifest::decode(ByteView(bytes).first(size), manifest.id()).has_value());
  Bytes longer = bytes;
  longer.push_back(0);
  CHECK_FALSE(Manifest::decode(longer, manifest.id()).has_value());
}

TEST_CASE("a manifest whose id is right but whose lengths are not is refused") {
  Manifest wrong_sum = small_manifest(3);
  wrong_sum.plain_bytes += 1;
  CHECK_FALSE(Manifest::decode(wrong_sum.encode(), wrong_sum.id()).has_value());
  Manifest short_chunk = small_manifest(3);
  short_chunk.plain_bytes -= short_chunk.entries[1].plain_length - 100;
  short_chunk.entries[1].plain_length = 100;
  CHECK_FALSE(Manifest::decode(short_chunk.encode(), short_chunk.id()).has_value());
  Manifest long_chunk = small_manifest(1);
  long_chunk.entries[0].plain_length = kChunkMax + 1;
  long_chunk.plain_bytes = kChunkMax + 1;
  CHECK_FALSE(Manifest::decode(long_chunk.encode(), long_chunk.id()).has_value());
}

TEST_CASE("repeating the last chunk gives another root") {
  Manifest odd = small_manifest(3);
  Manifest repeated = odd;
  repeated.entries.push_back(repeated.entries.back());
  repeated.plain_bytes = odd.plain_bytes;  // only the tree differs, were the count not in the header
  CHECK(odd.id() != repeated.id());
}

TEST_CASE("a paper comes back from its chunks, however it was fed") {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kChunkMin, std::size_t{500000}}) {
    const Bytes plain = random_bytes(size, 9);
    const Packed packed = pack(plain);
    CHECK(packed.manifest.plain_bytes == size);
    CHECK(packed.manifest.plain_hash == hash256("", {plain}));
    CHECK(packed.manifest == pack(plain, 777).manifest);
    CHECK(unpack(packed, sealer()).value() == plain);
  }
}

TEST_CASE("a wrong key or a wrong hash of the whole is told") {
  const Bytes plain = random_bytes(200000, 9);
  Packed packed = pack(plain);
  const auto wrong_key = unpack(packed, sealer(2));
  REQUIRE_FALSE(wrong_key.has_value());
  CHECK(wrong_key.error().code == ErrorCode::integrity);
  packed.manifest.plain_hash = Hash256{};
  CHECK_FALSE(unpack(packed, sealer()).has_value());
}

TEST_CASE("a revised paper shares all chunks but those that changed") {
  Bytes plain = random_bytes(3000000, 11);
  const Packed first = pack(plain);
  plain.insert(plain.begin() + 1500000, {1, 2, 3, 4, 5});
  const Packed second = pack(plain);
  std::size_t fresh = 0;
  for (const auto& [hash, bytes] : second.chunks) fresh += first.chunks.contains(hash) ? 0 : 1;
  CHECK(fresh >= 1);
  CHECK(fresh <= 3);
}

TEST_CASE("every message about papers round-trips, and no shorter or longer form is read") {
  const Manifest manifest = small_manifest(40);
  const ManifestId paper = manifest.id();
  std::vector<ChunkHash> some;
  for (std::size_t i = 0; i < kHashesPerMessage; ++i) some.push_back(manifest.entries[i].chunk);
  const Bytes part = manifest.encode();
  const std::vector<PaperMessage> messages = {
      PaperHave{paper, Holding::none, {}},
      PaperHave{paper, Holding::complete, {}},
      PaperHave{paper, Holding::partial, {}},
      PaperHave{paper, Holding::partial, {{0, 2}, {3, 1}, {500, 130000}}},
      PaperAsk{paper},
      ManifestGet{paper, 262144},
      ManifestData{paper, 5000, 20, part},
      ChunkGet{some},
      ChunkGet{{some[0]}},
      ChunkData{some[0], part},
      ChunkNone{some[1]},
      ChunkCancel{some},
  };
  for (const auto& message : messages) {
    const Bytes bytes = encode(message);
    const auto decoded = decode_paper_message(bytes);
    REQUIRE(decoded.has_value());
    CHECK(decoded->index() == message.index());
    CHECK(encode(*decoded) == bytes);
    const bool open_ended = std::holds_alternative<ManifestData>(message) || std::holds_alternative<ChunkData>(message);
    if (open_ended) continue;
    Bytes longer = bytes;
    longer.push_back(1);
    CHECK_FALSE(decode_paper_message(longer).has_value());
    for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(decode_paper_message(ByteView(bytes).first(size)).has_value());
  }
}

TEST_CASE("messages about papers outside their limits are refused") {
  const ManifestId paper;
  const auto refused = [](const PaperMessage& message) { return !decode_paper_message(encode(message)).has_value(); };
  CHECK(refused(PaperHave{paper, Holding::partial, {{0, 0}}}));
  CHECK(refused(PaperHave{paper, Holding::partial, {{0, 1}, {1, 1}}}));
  CHECK(refused(PaperHave{paper, Holding::partial, {{1, kPaperMaxChunks}}}));
  CHECK(refused(PaperHave{paper, Holding::partial, std::vector<ChunkSet::Range>(kRangesPerMessage + 1, {1, 1})}));
  CHECK(refused(ManifestData{paper, 100, 90, Bytes(11)}));
  CHECK(refused(ManifestData{paper, 100, 90, {}}));
  CHECK(refused(ManifestData{paper, kManifestMaxBytes + 1, 0, Bytes(11)}));
  CHECK(refused(ManifestData{paper, kManifestMaxBytes, 0, Bytes(kManifestPartMax + 1)}));
  CHECK(refused(ChunkGet{}));
  CHECK(refused(ChunkGet{std::vector<ChunkHash>(kHashesPerMessage + 1)}));
  CHECK(refused(ChunkData{ChunkHash{}, {}}));
  CHECK(refused(ChunkData{ChunkHash{}, Bytes(kStoredChunkMax + 1)}));
  CHECK_FALSE(decode_paper_message({}).has_value());
  CHECK_FALSE(decode_paper_message(Bytes{99}).has_value());
}
