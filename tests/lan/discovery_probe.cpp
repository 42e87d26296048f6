// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <asio/io_context.hpp>
#include <asio/signal_set.hpp>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>

#include "sync/discovery/avahi_discovery.h"

// discovery_probe PORT SECRET [INVITE [NAME_SECONDS]]: announces itself (PORT 0: only looks) for a council whose link secret is 32
// bytes of the value SECRET, with an open invite made of INVITE bytes if that is not 0, and writes what it sees, one JSON object a
// line, until SIGTERM.

namespace {

using namespace kyhop;
using nlohmann::json;

void say(const json& line) {
  std::cout << line.dump() << std::endl;
}

int number(int argc, char** argv, int place) {
  return argc > place ? std::atoi(argv[place]) : 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3 || !crypto_ready()) {
    std::cerr << "discovery_probe PORT SECRET [INVITE [NAME_SECONDS]]\n";
    return 2;
  }
  const auto port = static_cast<std::uint16_t>(number(argc, argv, 1));
  const Bytes secret(kServiceSecretSize, static_cast<Byte>(number(argc, argv, 2)));
  const Bytes invite(kServiceSecretSize, static_cast<Byte>(number(argc, argv, 3)));
  const bool invited = number(argc, argv, 3) != 0;
  DiscoveryTiming timing;
  timing.tick = std::chrono::milliseconds(500);
  if (argc > 4) timing.names = std::chrono::seconds(number(argc, argv, 4));

  asio::io_context context;
  SystemRandom random;
  const auto discovery = make_avahi_discovery(context, random, timing);
  if (port != 0) {
    Announcement announcement{port, Secret(ByteView(secret)), {}};
    if (invited) announcement.invite_psks.emplace_back(ByteView(invite));
    discovery->announce(std::move(announcement));
  }
  discovery->start({
      [&](const PeerCandidate& peer) {
        say({{"event", "found"},
             {"instance", peer.instance},
             {"addresses", peer.addresses},
             {"port", peer.port},
             {"ours", matches(peer.text, peer.instance, peer.port, std::vector<ByteView>{secret}).has_value()},
             {"invite", invited && matches_invite(peer.text, peer.instance, peer.port, std::vector<ByteView>{invite}).has_value()}});
      },
      [](const std::string& instance) {
        say({{"event", "lost"}, {"instance", instance}});
      },
      [](const DiscoveryState& state) {
        say({{"event", "state"}, {"available", state.available()}, {"sentence", state.problem ? state.problem->sentence() : ""}});
      },
  });
  asio::signal_set signals(context, SIGTERM, SIGINT);
  signals.async_wait([&](const asio::error_code&, int) {
    discovery->stop();
    context.stop();
  });
  context.run();
}
