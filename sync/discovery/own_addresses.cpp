// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/own_addresses.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <map>
#include <memory>

namespace kyhop {
namespace {

constexpr std::size_t kMaxInterfaces = 8;
constexpr std::size_t kMaxAddressesEach = 3;

// IPv4, then global IPv6, then link-local IPv6.
int preference(const std::string& address) {
  if (address.find(':') == std::string::npos) return 0;
  return address.starts_with("fe80:") ? 2 : 1;
}

std::vector<OwnAddress> best_of_each(const std::map<int, std::vector<std::string>>& interfaces) {
  std::vector<OwnAddress> chosen;
  std::size_t count = 0;
  for (auto [index, addresses] : interfaces) {
    if (count++ == kMaxInterfaces) break;
    std::sort(addresses.begin(), addresses.end(),
              [](const std::string& a, const std::string& b) { return std::pair(preference(a), a) < std::pair(preference(b), b); });
    addresses.resize(std::min(addresses.size(), kMaxAddressesEach));
    for (const std::string& address : addresses) chosen.push_back({index, address});
  }
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

std::string numeric(const sockaddr& address) {
  char text[INET6_ADDRSTRLEN] = "";
  if (address.sa_family == AF_INET) inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in&>(address).sin_addr, text, sizeof text);
  if (address.sa_family == AF_INET6) inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr, text, sizeof text);
  return text;
}

}  // namespace

std::vector<OwnAddress> suitable_addresses(const std::vector<ListedAddress>& listed) {
  std::map<int, std::vector<std::string>> hall, loopback;
  for (const ListedAddress& one : listed) {
    if (!one.up || one.own.address.empty() || one.own.interface <= 0) continue;
    if (one.loopback)
      loopback[one.own.interface].push_back(one.own.address);
    else if (one.multicast && !one.point_to_point)
      hall[one.own.interface].push_back(one.own.address);
  }
  return best_of_each(hall.empty() ? loopback : hall);
}

std::vector<OwnAddress> own_addresses() {
  ifaddrs* first = nullptr;
  if (getifaddrs(&first) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner(first, &freeifaddrs);
  std::vector<ListedAddress> listed;
  for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
    if (one->ifa_addr == nullptr) continue;
    ListedAddress entry;
    entry.own = {static_cast<int>(if_nametoindex(one->ifa_name)), numeric(*one->ifa_addr)};
    entry.up = (one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_RUNNING) != 0;
    entry.loopback = (one->ifa_flags & IFF_LOOPBACK) != 0;
    entry.point_to_point = (one->ifa_flags & IFF_POINTOPOINT) != 0;
    entry.multicast = (one->ifa_flags & IFF_MULTICAST) != 0;
    listed.push_back(std::move(entry));
  }
  return suitable_addresses(listed);
}

}  // namespace kyhop
