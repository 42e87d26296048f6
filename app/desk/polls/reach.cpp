// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/polls/reach.h"

#include "storage/home/node_lock.h"
#include "sync/node/status.h"

namespace kyhop {

Result<std::set<DeviceId>> devices_in_sync(Office& office) {
  std::set<DeviceId> devices;
  if (const Identity* identity = office.ledger().identity()) devices.insert(identity->signing.id);
  KYHOP_ASSIGN(const auto status, read_node_status(office.replica()));
  if (!status || status->peers.empty()) return devices;
  // The lock is free when no node runs; what a killed one left says nothing then.
  if (NodeLock::acquire(office.home())) return devices;
  for (const PeerStatus& peer : status->peers)
    if (peer.state == PeerState::in_sync) devices.insert(peer.device);
  return devices;
}

}  // namespace kyhop
