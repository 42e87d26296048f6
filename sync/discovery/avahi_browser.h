// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <avahi-client/lookup.h>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "sync/discovery/discovery.h"

namespace kyhop {

/// Collects the instances of our service that avahi-daemon sees and resolves them, at most 16 at a time in random order, so that
/// a hall of 500 devices neither floods the network nor the daemon, which gives a client 1024 objects.
class AvahiBrowser {
 public:
  using Clock = std::chrono::steady_clock;

  AvahiBrowser(Random& random, std::function<bool(std::string_view)> is_own, std::function<void(const PeerCandidate&)> found,
               std::function<void(const std::string&)> lost);
  AvahiBrowser(const AvahiBrowser&) = delete;
  AvahiBrowser& operator=(const AvahiBrowser&) = delete;
  ~AvahiBrowser() { detach(); }

  /// False when the daemon refuses; the client's errno says why.
  bool attach(AvahiClient* client);
  bool attached() const { return browser_ != nullptr; }
  /// Before the client is freed. What was found is lost with it.
  void detach();
  /// Called every few seconds: asks again for what could not be resolved.
  void tick() { resolve_more(); }

 private:
  /// One announcement as the daemon reports it: an instance on an interface, by IPv4 or IPv6.
  struct Sighting {
    std::string instance;
    AvahiIfIndex interface = 0;
    AvahiProtocol protocol = 0;
    friend auto operator<=>(const Sighting&, const Sighting&) = default;
  };
  struct Wait {
    unsigned attempts = 0;
    Clock::time_point not_before{};
  };
  struct Known {
    std::set<Sighting> sightings;
    std::optional<PeerCandidate> candidate;
  };

  void appeared(const Sighting& sighting);
  void vanished(const Sighting& sighting);
  void forget(const std::string& instance);
  void resolve_more();
  void resolved(const Sighting& sighting, const AvahiAddress& address, std::uint16_t port, const AvahiStringList* txt);
  void unresolved(const Sighting& sighting, unsigned attempts);
  void drop_resolver(AvahiServiceResolver* resolver);

  static void on_browse(AvahiServiceBrowser*, AvahiIfIndex, AvahiProtocol, AvahiBrowserEvent, const char* name, const char* type,
                        const char* domain, AvahiLookupResultFlags, void* self);
  static void on_resolve(AvahiServiceResolver*, AvahiIfIndex, AvahiProtocol, AvahiResolverEvent, const char* name, const char* type,
                         const char* domain, const char* host, const AvahiAddress*, std::uint16_t port, AvahiStringList* txt,
                         AvahiLookupResultFlags, void* self);

  Random& random_;
  std::function<bool(std::string_view)> is_own_;
  std::function<void(const PeerCandidate&)> found_;
  std::function<void(const std::string&)> lost_;
  AvahiClient* client_ = nullptr;
  AvahiServiceBrowser* browser_ = nullptr;
  std::map<std::string, Known> known_;
  std::map<Sighting, Wait> waiting_;
  struct Asked {
    Sighting sighting;
    unsigned attempts = 0;
  };
  std::map<AvahiServiceResolver*, Asked> asked_;  ///< never iterated where order can leak; resolvers go as soon as they answered
};

}  // namespace kyhop
