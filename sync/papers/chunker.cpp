// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/papers/chunker.h"

#include <algorithm>

#include "storage/crypto/crypto.h"

namespace kyhop {

namespace {

constexpr std::size_t kWindow = 64;  // a byte leaves the 64-bit hash after 64 shifts

// Two bits more than the average asks for below it, two fewer above (normalisation level 2). The leading bits have seen the
// whole window, the trailing ones only the last bytes.
constexpr std::uint64_t leading_bits(int count) {
  return ~std::uint64_t{0} << (64 - count);
}
constexpr std::uint64_t kStrictMask = leading_bits(18);
constexpr std::uint64_t kLooseMask = leading_bits(14);

}  // namespace

const std::array<std::uint64_t, 256>& gear_table() {
  static const auto table = [] {
    std::array<std::uint64_t, 256> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
      const Byte byte = static_cast<Byte>(i);
      words[i] = load_le<std::uint64_t>(hash256("kyhop gear v1", {ByteView{&byte, 1}}).view());
    }
    return words;
  }();
  return table;
}

Chunker::Step Chunker::feed(ByteView bytes) {
  const auto& gear = gear_table();
  std::size_t at = 0;
  if (length_ < kChunkMin - kWindow) {  // no cut can lie here: not even hashed
    at = std::min(kChunkMin - kWindow - length_, bytes.size());
    length_ += at;
  }
  while (length_ < kChunkMin - 1 && at < bytes.size()) {  // fills the window, so that a cut depends on its own bytes alone
    hash_ = (hash_ << 1) + gear[bytes[at++]];
    ++length_;
  }
  const bool cut = roll(bytes, at, kChunkAverage, kStrictMask) || roll(bytes, at, kChunkMax, kLooseMask);
  if (cut || length_ == kChunkMax) {
    length_ = 0;
    hash_ = 0;
    return {at, true};
  }
  return {at, false};
}

bool Chunker::roll(ByteView bytes, std::size_t& at, std::size_t until_length, std::uint64_t mask) {
  if (length_ >= until_length) return false;
  const auto& gear = gear_table();
  const std::size_t begin = at;
  const std::size_t end = begin + std::min(until_length - length_, bytes.size() - begin);
  std::uint64_t hash = hash_;
  bool found = false;
  while (at < end && !found) {
    hash = (hash << 1) + gear[bytes[at++]];
    found = (hash & mask) == 0;
  }
  hash_ = hash;
  length_ += at - begin;
  return found;
}

std::vector<std::size_t> chunk_lengths(ByteView whole) {
  std::vector<std::size_t> lengths;
  Chunker chunker;
  while (!whole.empty()) {
    const auto step = chunker.feed(whole);
    lengths.push_back(step.consumed);
    whole = whole.subspan(step.consumed);
  }
  return lengths;
}

}  // namespace kyhop
