// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kyhop {

/// An address of this machine that peers in the hall can reach.
struct OwnAddress {
  int interface = 0;    ///< index, as if_nametoindex gives it
  std::string address;  ///< numeric, without scope

  friend auto operator<=>(const OwnAddress&, const OwnAddress&) = default;
};

/// The addresses of interfaces that are up and can multicast, without point-to-point links (a VPN leads out of the hall), and of
/// loopback only where there is nothing else. At most 8 interfaces with 3 addresses each (IPv4 first, then global, then
/// link-local IPv6): avahi-daemon takes 32 entries in a group. Sorted.
std::vector<OwnAddress> own_addresses();

/// The choice made by own_addresses() among what the system lists; separate so that it can be tested.
struct ListedAddress {
  OwnAddress own;
  bool up = false;
  bool loopback = false;
  bool point_to_point = false;
  bool multicast = false;
};
std::vector<OwnAddress> suitable_addresses(const std::vector<ListedAddress>& listed);

}  // namespace kyhop
