// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sync/discovery/service_text.h"

namespace kyhop {

inline constexpr const char* kServiceType = "_kyhop._tcp";

/// A device that announces itself on the network. Nothing in it is to be trusted: ask matches() whether it is worth a connection.
struct PeerCandidate {
  std::string instance;
  std::vector<std::string> addresses;  ///< numeric; link-local IPv6 carries its interface ("fe80::1%3"), as asio::ip::make_address reads it
  std::uint16_t port = 0;
  ServiceText text;
};

/// What to say about this device. With no port known yet there is nothing to announce.
struct Announcement {
  std::uint16_t port = 0;
  Secret link_secret;               ///< newest LS_g
  std::vector<Secret> invite_psks;  ///< open invites of a clerk's device; the first four are findable
};

/// Nothing when discovery works, else what is wrong and what a person can do. Only changes are reported.
struct DiscoveryState {
  std::optional<Error> problem;
  bool available() const { return !problem; }
};

/// All three must be given.
struct DiscoveryEvents {
  /// A candidate appeared, or is known by more addresses than before (same instance again).
  std::function<void(const PeerCandidate&)> found;
  /// It no longer announces itself under this name; it renames itself every hour, so this says nothing about an open link.
  std::function<void(const std::string& instance)> lost;
  std::function<void(const DiscoveryState&)> state;
};

/// Devices of the hall find each other by DNS-SD. Everything happens on the thread of the io_context an implementation was made
/// with; events arrive through its queue, never from inside a call. Problems are reported as state and survived, never thrown.
class Discovery {
 public:
  virtual ~Discovery() = default;
  /// Looks for others until stop(); may be started again.
  virtual void start(DiscoveryEvents events) = 0;
  /// Announces this device, under new random names each time, each hour and whenever its addresses change; nothing ends it.
  virtual void announce(std::optional<Announcement> announcement) = 0;
  /// Ends all events and takes the announcement from the network; a later start() brings it back.
  virtual void stop() = 0;
};

}  // namespace kyhop
