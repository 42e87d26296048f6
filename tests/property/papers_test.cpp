// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <set>

#include "storage/crypto/crypto.h"
#include "sync/papers/chunker.h"

using namespace kyhop;

namespace {

// A mixture of random, repeating and constant stretches, as in a PDF.
Bytes mixed_bytes(std::size_t size, SeededRandom& random) {
  Bytes bytes;
  while (bytes.size() < size) {
    Bytes stretch(random.below(60000) + 1);
    const auto kind = random.below(3);
    if (kind == 0) random.fill(stretch);
    if (kind == 1)
      for (std::size_t i = 0; i < stretch.size(); ++i) stretch[i] = static_cast<Byte>("BT /F1 12 Tf ET\n"[i % 16]);
    append(bytes, stretch);
  }
  bytes.resize(size);
  return bytes;
}

std::vector<std::size_t> lengths_of_feeds(ByteView rest, SeededRandom& random) {
  std::vector<std::size_t> lengths;
  std::size_t length = 0;
  Chunker chunker;
  const std::uint64_t most = random.below(3) == 0 ? 3 : 70000;
  while (!rest.empty()) {
    const ByteView piece = rest.first(std::min<std::size_t>(rest.size(), 1 + random.below(most)));
    const auto step = chunker.feed(piece);
    REQUIRE((step.cut || step.consumed == piece.size()));
    length += step.consumed;
    rest = rest.subspan(step.consumed);
    if (!step.cut) continue;
    lengths.push_back(length);
    length = 0;
  }
  if (length > 0) lengths.push_back(length);
  return lengths;
}

std::set<std::size_t> cuts(ByteView bytes, std::size_t shift_after, std::size_t shift) {
  std::set<std::size_t> places;
  std::size_t at = 0;
  for (const auto length : chunk_lengths(bytes)) {
    at += length;
    places.insert(at > shift_after ? at - shift : at);
  }
  return places;
}

}  // namespace

TEST_CASE("the cuts of a text do not depend on how it is fed") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    SeededRandom random(seed);
    const Bytes bytes = mixed_bytes(300000 + random.below(700000), random);
    INFO("seed " << seed);
    CHECK(lengths_of_feeds(bytes, random) == chunk_lengths(bytes));
  }
}

TEST_CASE("an insertion changes cuts only near it") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    SeededRandom random(seed);
    Bytes bytes(4000000);
    random.fill(bytes);
    const auto before = cuts(bytes, bytes.size(), 0);
    const std::size_t at = random.below(bytes.size());
    Bytes more(1 + random.below(1000));
    random.fill(more);
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
    const auto after = cuts(bytes, at + more.size(), more.size());
    std::size_t lost = 0;
    for (const auto place : before) lost += after.contains(place) ? 0 : 1;
    INFO("seed " << seed << ", " << lost << " of " << before.size() << " cuts lost");
    CHECK(lost <= 8);
    for (const auto place : before)
      if (place < at) CHECK(after.contains(place));
  }
}
