// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/known_peers.h"

namespace kyhop {

Result<void> prepare_known_peers(Replica& replica) {
  return replica.ensure_schema("node", {"CREATE TABLE local_peers(host TEXT NOT NULL, port INTEGER NOT NULL, device BLOB NOT NULL,"
                                        " seen INTEGER NOT NULL, PRIMARY KEY(host, port)) WITHOUT ROWID;"});
}

Result<std::vector<KnownPeer>> known_peers(Replica& replica) {
  KYHOP_ASSIGN(Statement rows, replica.database().prepare("SELECT device, host, port FROM local_peers ORDER BY seen DESC LIMIT 32"));
  rows.bind();
  std::vector<KnownPeer> peers;
  for (;;) {
    KYHOP_ASSIGN(const bool row, rows.step());
    if (!row) return peers;
    peers.push_back({rows.id<DeviceId>(0), {rows.text(1), static_cast<std::uint16_t>(rows.integer(2))}});
  }
}

Result<void> remember_peer(Replica& replica, const KnownPeer& peer, std::uint64_t now_ms) {
  Database& database = replica.database();
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(database));
  KYHOP_TRY(database.run("INSERT OR REPLACE INTO local_peers(host, port, device, seen) VALUES(?,?,?,?)", peer.address.host,
                         peer.address.port, peer.device, now_ms));
  KYHOP_TRY(database.run(
      "DELETE FROM local_peers WHERE seen < (SELECT min(seen) FROM (SELECT seen FROM local_peers ORDER BY seen DESC LIMIT 32))"));
  return transaction.commit();
}

}  // namespace kyhop
