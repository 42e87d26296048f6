// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "storage/base/bytes.h"
#include "storage/base/id.h"

// The types of message on a link (WireMessage::type). 0x20 to 0x2f are those of sync/gossip. docs/formats/node.md and enrolment.md.

namespace kyhop {

enum class LinkMessage : std::uint8_t {
  join_commit = 0x10,  ///< joiner → clerk
  join_offer = 0x11,   ///< clerk → joiner
  join_reveal = 0x12,  ///< joiner → clerk
  join_grant = 0x13,   ///< clerk → joiner: u32 size of the whole grant, then a part of it
  join_refuse = 0x14,  ///< clerk → joiner: a sentence, UTF-8
  papers = 0x30,       ///< a message of sync/papers
  wants = 0x40,        ///< how much is still missing, see Wants
};

constexpr std::uint8_t number(LinkMessage type) {
  return static_cast<std::uint8_t>(type);
}

inline constexpr std::size_t kGrantPart = 256 * 1024;
inline constexpr std::size_t kMaxGrant = 64 * 1024 * 1024;

/// What a device tells a peer so that a run of `kyhopctl sync` knows when it may end.
struct Wants {
  Hash256 frontier;          ///< Frontier::digest() of the sender
  std::uint32_t papers = 0;  ///< wanted papers that are not here yet
  friend bool operator==(const Wants&, const Wants&) = default;

  Bytes encode() const {
    Bytes bytes = to_bytes(frontier.view());
    append_le(bytes, papers);
    return bytes;
  }
  static std::optional<Wants> decode(ByteView bytes) {
    if (bytes.size() != Hash256::size + 4) return std::nullopt;
    return Wants{Hash256::prefix_of(bytes), load_le<std::uint32_t>(bytes.subspan(Hash256::size))};
  }
};

}  // namespace kyhop
