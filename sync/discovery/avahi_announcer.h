// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <avahi-client/publish.h>

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "sync/discovery/discovery.h"
#include "sync/discovery/own_addresses.h"

namespace kyhop {

/// Publishes one service under random instance and host names through a running avahi-daemon. The host record is our own, so the
/// machine's hostname does not appear in our SRV. Names, nonce and tags change together.
class AvahiAnnouncer {
 public:
  using Clock = std::chrono::steady_clock;

  AvahiAnnouncer(Random& random, Clock::duration lifetime) : random_(random), lifetime_(lifetime) {}
  AvahiAnnouncer(const AvahiAnnouncer&) = delete;
  AvahiAnnouncer& operator=(const AvahiAnnouncer&) = delete;
  ~AvahiAnnouncer() { detach(); }

  void say(std::optional<Announcement> announcement);
  /// The daemon answers: (re)publish through this client until detach().
  void attach(AvahiClient* client);
  /// Before the client is freed.
  void detach();
  /// Called every few seconds: takes new names when they are old, collided, or the machine's addresses changed.
  void tick();

  /// Ours now or recently; the daemon may still show a name that we have just given up.
  bool is_own(std::string_view instance) const;
  /// Why the last attempt to publish failed.
  const std::optional<Error>& problem() const { return problem_; }

 private:
  void publish();
  /// An Avahi error code, or 0.
  int fill_group(const std::vector<OwnAddress>& addresses, const std::string& instance);
  /// An Avahi error code, or 0.
  int withdraw();
  void renew_later();
  void group_changed(AvahiEntryGroupState state);
  static void on_group(AvahiEntryGroup* group, AvahiEntryGroupState state, void* self);

  Random& random_;
  Clock::duration lifetime_;
  std::optional<Announcement> announcement_;
  AvahiClient* client_ = nullptr;
  AvahiEntryGroup* group_ = nullptr;
  std::deque<std::string> own_instances_;  ///< newest last, at most 4
  std::vector<OwnAddress> addresses_;      ///< what the published names stand for
  Clock::time_point published_at_{};
  bool renew_ = false;
  Clock::time_point renew_after_{};
  unsigned failures_ = 0;  ///< attempts since names were last established
  std::optional<Error> problem_;
};

}  // namespace kyhop
