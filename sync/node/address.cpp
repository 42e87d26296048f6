// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/address.h"

#include <charconv>

namespace kyhop {

Result<PeerAddress> PeerAddress::parse(std::string_view text) {
  const auto wrong = [&](std::string why) {
    return fail(ErrorCode::usage, "address " + std::string(text), std::move(why), "write HOST:PORT, or [ADDRESS]:PORT for IPv6");
  };
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return wrong("it has no port");
  std::string_view host = text.substr(0, colon);
  const std::string_view digits = text.substr(colon + 1);
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string_view::npos) {
    return wrong("an IPv6 address must stand in brackets");
  }
  if (host.empty() || host.size() > 255) return wrong("it has no host");
  unsigned port = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (error != std::errc{} || end != digits.data() + digits.size() || port > 65535) return wrong("the port is not a number up to 65535");
  return PeerAddress{std::string(host), static_cast<std::uint16_t>(port)};
}

std::string PeerAddress::text() const {
  const std::string number = std::to_string(port);
  return host.find(':') == std::string::npos ? host + ":" + number : "[" + host + "]:" + number;
}

}  // namespace kyhop
