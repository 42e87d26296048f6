// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "storage/base/error.h"

namespace kyhop {

/// Where a peer may be reached: a numeric address or a host name.
struct PeerAddress {
  std::string host;
  std::uint16_t port = 0;

  /// "HOST:PORT", "[ADDRESS]:PORT". A usage error says what is wrong with anything else.
  static Result<PeerAddress> parse(std::string_view text);
  /// The same form back.
  std::string text() const;
  friend auto operator<=>(const PeerAddress&, const PeerAddress&) = default;
};

}  // namespace kyhop
