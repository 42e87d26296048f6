// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/polls/reach.h"

#include "storage/home/node_lock.h"
#include "sync/node/status.h"

namespace kyhop {

Result<Reach> reach_of(Office& office) {
  Reach reach;
  if (const Identity* identity = office.ledger().identity()) reach.in_sync.insert(identity->signing.id);
  KYHOP_ASSIGN(const auto status, read_node_status(office.replica()));
  if (!status || status->peers.empty()) return reach;
  // The lock is free when no node runs; what a killed one left says nothing then.
  if (NodeLock::acquire(office.home())) return reach;
  for (const PeerStatus& peer : status->peers) {
    if (peer.state == PeerState::in_sync) reach.in_sync.insert(peer.device);
    if (peer.state == PeerState::in_sync || peer.state == PeerState::catching_up) ++reach.links;
  }
  return reach;
}

}  // namespace kyhop
