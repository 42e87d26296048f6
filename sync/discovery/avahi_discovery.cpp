// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/discovery/avahi_discovery.h"

#include <avahi-client/client.h>
#include <avahi-common/error.h>

#include <asio/post.hpp>
#include <asio/steady_timer.hpp>

#include "sync/discovery/avahi_announcer.h"
#include "sync/discovery/avahi_browser.h"
#include "sync/discovery/avahi_poll.h"

namespace kyhop {
namespace {

constexpr const char* kTypedAddress = "others can still be reached by a typed address";

Error unavailable(std::string why, std::string todo) {
  return {ErrorCode::io, "discovery", std::move(why), std::move(todo), {}};
}

class AvahiDiscovery final : public Discovery {
 public:
  AvahiDiscovery(asio::io_context& context, Random& random, DiscoveryTiming timing)
      : context_(context),
        timing_(timing),
        tick_(context),
        poll_(context),
        announcer_(random, timing.names),
        browser_(
            random, [this](std::string_view instance) { return announcer_.is_own(instance); },
            [this](const PeerCandidate& candidate) { post([candidate](const DiscoveryEvents& events) { events.found(candidate); }); },
            [this](const std::string& instance) { post([instance](const DiscoveryEvents& events) { events.lost(instance); }); }) {}

  ~AvahiDiscovery() override { stop(); }

  void start(DiscoveryEvents events) override {
    stop();
    events_ = std::make_shared<const DiscoveryEvents>(std::move(events));
    connect();
    arm_tick();
  }

  void announce(std::optional<Announcement> announcement) override {
    announcer_.say(std::move(announcement));
    if (events_) report();
  }

  void stop() override {
    events_.reset();
    tick_.cancel();
    disconnect();
    reported_.reset();
    client_problem_.reset();
  }

 private:
  // An event is handed over only if this start() is still in force when its turn comes.
  template <typename Call>
  void post(Call call) {
    asio::post(context_, [alive = std::weak_ptr<const DiscoveryEvents>(events_), call = std::move(call)] {
      if (const auto events = alive.lock()) call(*events);
    });
  }

  void connect() {
    int error = 0;
    // NO_FAIL: without a daemon the client waits for one. Without a system bus it cannot be made at all.
    AvahiClient* const client = avahi_client_new(poll_.api(), AVAHI_CLIENT_NO_FAIL, &AvahiDiscovery::on_client, this, &error);
    client_ = client;
    if (client == nullptr) {
      client_problem_ = unavailable(std::string("the system bus does not answer (") + avahi_strerror(error) + ")",
                                    std::string("install and start dbus and avahi-daemon; ") + kTypedAddress);
    }
    report();
  }

  void disconnect() {
    broken_ = false;
    announcer_.detach();
    browser_.detach();
    if (client_ != nullptr) avahi_client_free(client_);
    client_ = nullptr;
  }

  // The first call comes from inside avahi_client_new(), before it has returned the client.
  void client_changed(AvahiClient* client, AvahiClientState state) {
    client_ = client;
    switch (state) {
      case AVAHI_CLIENT_S_RUNNING:
        client_problem_.reset();
        if (!browser_.attached() && !browser_.attach(client))
          client_problem_ = unavailable(
              std::string("avahi-daemon refuses to look for others (") + avahi_strerror(avahi_client_errno(client)) + ")", kTypedAddress);
        announcer_.attach(client);
        break;
      case AVAHI_CLIENT_S_COLLISION:
      case AVAHI_CLIENT_S_REGISTERING:
        // The daemon settles its own host name, which we do not use; it takes our names again when it runs.
        announcer_.detach();
        break;
      case AVAHI_CLIENT_CONNECTING:
        client_problem_ = unavailable("avahi-daemon is not running", std::string("start it, or install it; ") + kTypedAddress);
        break;
      case AVAHI_CLIENT_FAILURE:
        client_problem_ = unavailable(std::string("avahi-daemon went away (") + avahi_strerror(avahi_client_errno(client)) + ")",
                                      std::string("it is looked for again by itself; ") + kTypedAddress);
        reconnect_soon();
        break;
    }
    if (events_) report();
  }

  // A client may not be freed inside its own callback.
  void reconnect_soon() {
    broken_ = true;
    post([this](const DiscoveryEvents&) { reconnect(); });
  }

  void reconnect() {
    if (!broken_) return;
    disconnect();
    connect();
  }

  void arm_tick() {
    tick_.expires_after(timing_.tick);
    tick_.async_wait([this, alive = std::weak_ptr<const DiscoveryEvents>(events_)](const asio::error_code& error) {
      if (error || alive.expired()) return;
      if (client_ == nullptr) connect();
      announcer_.tick();
      browser_.tick();
      report();
      arm_tick();
    });
  }

  void report() {
    DiscoveryState now{client_problem_ ? client_problem_ : announcer_.problem()};
    const std::string sentence = now.problem ? now.problem->sentence() : "";
    if (reported_ == sentence) return;
    reported_ = sentence;
    post([now = std::move(now)](const DiscoveryEvents& events) { events.state(now); });
  }

  static void on_client(AvahiClient* client, AvahiClientState state, void* self) {
    static_cast<AvahiDiscovery*>(self)->client_changed(client, state);
  }

  asio::io_context& context_;
  DiscoveryTiming timing_;
  asio::steady_timer tick_;
  std::shared_ptr<const DiscoveryEvents> events_;  ///< while started; its life marks which events are still wanted
  AvahiPollOnAsio poll_;
  AvahiClient* client_ = nullptr;
  bool broken_ = false;
  AvahiAnnouncer announcer_;
  AvahiBrowser browser_;
  std::optional<Error> client_problem_;
  std::optional<std::string> reported_;
};

}  // namespace

std::unique_ptr<Discovery> make_avahi_discovery(asio::io_context& context, Random& random, DiscoveryTiming timing) {
  return std::make_unique<AvahiDiscovery>(context, random, timing);
}

}  // namespace kyhop
