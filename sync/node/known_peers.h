// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <vector>

#include "storage/replica/replica.h"
#include "sync/node/address.h"

namespace kyhop {

/// Where a member's device was reached from here.
struct KnownPeer {
  DeviceId device;
  PeerAddress address;
};

/// Creates the local table; once per replica that a node runs on.
Result<void> prepare_known_peers(Replica& replica);
/// Newest first; at most 32, the older ones are forgotten.
Result<std::vector<KnownPeer>> known_peers(Replica& replica);
Result<void> remember_peer(Replica& replica, const KnownPeer& peer, std::uint64_t now_ms);

}  // namespace kyhop
