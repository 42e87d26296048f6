// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <asio/io_context.hpp>
#include <chrono>
#include <memory>

#include "sync/discovery/discovery.h"

namespace kyhop {

/// How long things last; tests use shorter times.
struct DiscoveryTiming {
  std::chrono::steady_clock::duration names = std::chrono::hours(1);   ///< life of one pair of names
  std::chrono::steady_clock::duration tick = std::chrono::seconds(2);  ///< between looks at addresses, retries, reconnections
};

/// Discovery through the system's avahi-daemon. The daemon may be missing or come and go. Calls into it are short D-Bus round
/// trips on the caller's thread. `context` and `random` must outlive the result.
std::unique_ptr<Discovery> make_avahi_discovery(asio::io_context& context, Random& random, DiscoveryTiming timing = {});

}  // namespace kyhop
