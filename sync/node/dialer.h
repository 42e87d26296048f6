// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/node/address.h"
#include "sync/node/alarm.h"
#include "sync/node/member_policy.h"
#include "sync/node/status.h"
#include "sync/wire/backoff.h"
#include "sync/wire/transport.h"

namespace kyhop {

/// Dials every place where a peer may be until it is linked, with back-off, and again when the link is gone.
class Dialer {
 public:
  struct Events {
    std::function<void(std::shared_ptr<Link>, FoundBy)> linked;
    /// A typed address was not reached; told once until it is.
    std::function<void(const PeerAddress&, const Error&)> unreachable;
    std::function<bool(const DeviceId&)> is_linked;
  };

  Dialer(asio::io_context& io, MemberPolicy& policy, LinkHost host, Random& random, Events events);
  ~Dialer();

  void add(const PeerAddress& address, FoundBy found_by, std::optional<DeviceId> device = std::nullopt);
  /// A recognised announcement; `secret` is the place of the secret in MemberPolicy::member_secrets() that made it.
  void add_candidate(const std::string& instance, const std::vector<std::string>& addresses, std::uint16_t port, std::size_t secret);
  void lose_candidate(const std::string& instance);
  /// The link to a device is gone: whoever was reached there is dialled again, not before `at_least`.
  void link_gone(const DeviceId& device, WireTime at_least = WireTime(0));
  /// Addresses at which a device was reached from here.
  std::vector<PeerAddress> addresses_of(const DeviceId& device) const;
  /// Every typed address has led to a link that is up.
  bool typed_are_linked() const;
  void stop();

 private:
  struct Target {
    explicit Target(asio::io_context& io) : alarm(io) {}
    std::vector<PeerAddress> addresses;
    FoundBy found_by{};
    std::optional<DeviceId> device;  ///< who answered there
    std::size_t next_address = 0;
    std::size_t secret = 0;
    bool told = false;  ///< that it is unreachable
    Backoff backoff;
    std::shared_ptr<Dial> dial;
    Alarm alarm;
  };

  Target* same_place(const PeerAddress& address);
  void schedule(const std::string& name, WireTime wait);
  void dial_now(const std::string& name);
  void on_dialled(const std::string& name, const PeerAddress& address, Result<std::shared_ptr<Link>> link);

  asio::io_context& io_;
  MemberPolicy& policy_;
  LinkHost host_;
  Random& random_;
  Events events_;
  std::map<std::string, Target> targets_;  ///< by address, or instance of an announcement
};

}  // namespace kyhop
