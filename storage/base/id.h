// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <string>

#include "storage/base/bytes.h"

namespace kyhop {

/// A fixed number of bytes that name one sort of thing. Two sorts never mix: the tag makes them distinct types.
/// Ordered by their bytes, so every container of them iterates the same on every device.
template <typename Tag, std::size_t Size>
class FixedId {
 public:
  static constexpr std::size_t size = Size;

  constexpr FixedId() = default;
  explicit constexpr FixedId(const std::array<Byte, Size>& bytes) : bytes_(bytes) {}

  /// Nothing unless `bytes` has exactly Size bytes.
  static std::optional<FixedId> from(ByteView bytes) {
    if (bytes.size() != Size) return std::nullopt;
    FixedId id;
    std::copy(bytes.begin(), bytes.end(), id.bytes_.begin());
    return id;
  }
  static std::optional<FixedId> from_hex(std::string_view hex) {
    const auto bytes = kyhop::from_hex(hex);
    return bytes ? from(*bytes) : std::nullopt;
  }
  /// The first Size bytes of a longer id or hash.
  static FixedId prefix_of(ByteView longer) { return from(longer.first(Size)).value(); }

  ByteView view() const { return bytes_; }
  const Byte* data() const { return bytes_.data(); }
  Byte* data() { return bytes_.data(); }
  std::string hex() const { return to_hex(bytes_); }
  bool is_zero() const {
    return std::all_of(bytes_.begin(), bytes_.end(), [](Byte b) { return b == 0; });
  }

  friend auto operator<=>(const FixedId&, const FixedId&) = default;

 private:
  std::array<Byte, Size> bytes_{};
};

using CouncilId = FixedId<struct CouncilTag, 16>;    ///< first bytes of the genesis hash
using DeviceId = FixedId<struct DeviceTag, 32>;      ///< Ed25519 public key of the device
using SealKey = FixedId<struct SealKeyTag, 32>;      ///< X25519 public key of the device
using RecordHash = FixedId<struct RecordTag, 32>;    ///< BLAKE2b-256 of a record's header, see docs/formats.md
using EntityId = FixedId<struct EntityTag, 16>;      ///< first bytes of the creating record's hash
using PersonId = FixedId<struct PersonTag, 16>;      ///< entity id of a person entry
using MeetingId = FixedId<struct MeetingTag, 16>;    ///< entity id of a meeting
using PollId = FixedId<struct PollTag, 32>;          ///< record hash of poll.open
using ChunkHash = FixedId<struct ChunkTag, 32>;      ///< BLAKE2b-256 of a stored chunk
using ManifestId = FixedId<struct ManifestTag, 32>;  ///< root of a paper's Merkle manifest
using InviteId = FixedId<struct InviteTag, 8>;
using ConversationId = FixedId<struct ConversationTag, 16>;  ///< who can open a sealed record
using Hash256 = FixedId<struct HashTag, 32>;                 ///< any other BLAKE2b-256 value

/// Random 64 bits that name one life of a device's log; a restored backup starts another.
enum class Epoch : std::uint64_t {};
/// Place in a log, gap-free from 0.
enum class Seq : std::uint64_t {};

constexpr std::uint64_t number(Epoch epoch) {
  return static_cast<std::uint64_t>(epoch);
}
constexpr std::uint64_t number(Seq seq) {
  return static_cast<std::uint64_t>(seq);
}
constexpr Seq next(Seq seq) {
  return Seq{number(seq) + 1};
}

/// One log: a device in one epoch.
struct LogId {
  DeviceId device;
  Epoch epoch{};
  friend auto operator<=>(const LogId&, const LogId&) = default;
};

}  // namespace kyhop

template <typename Tag, std::size_t Size>
struct std::hash<kyhop::FixedId<Tag, Size>> {
  /// Ids are hashes or keys, so any eight of their bytes spread well; the last are least often chosen by a person.
  std::size_t operator()(const kyhop::FixedId<Tag, Size>& id) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, id.data() + Size - std::min(Size, sizeof value), std::min(Size, sizeof value));
    return value;
  }
};
