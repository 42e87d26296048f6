// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "storage/replica/replica.h"

namespace kyhop {

enum class PeerState : std::uint8_t {
  catching_up,  ///< records are still on their way
  in_sync,      ///< both hold the same and said so
  limited,      ///< revoked: only told so
  joining,      ///< holds an invite
};
enum class FoundBy : std::uint8_t { dns_sd, typed, known, inbound };

struct PeerStatus {
  DeviceId device;
  PeerState state{};
  FoundBy found_by{};
  std::string address;  ///< HOST:PORT of the socket
  std::optional<std::uint32_t> rtt_ms;
  friend bool operator==(const PeerStatus&, const PeerStatus&) = default;
};

/// "catching_up", "in_sync", "limited", "joining".
const char* token(PeerState state);
/// "dns-sd", "typed", "known", "inbound".
const char* token(FoundBy found_by);

/// What a running node tells other processes of its home, in the replica's setting "node_status".
struct NodeStatus {
  std::uint64_t pid = 0;
  std::uint64_t at_ms = 0;  ///< when it was written, since 1970
  std::string address;      ///< listening
  std::uint16_t port = 0;
  std::string discovery_problem;  ///< empty when discovery works or is not used
  std::vector<PeerStatus> peers;
};

Result<void> write_node_status(Replica& replica, const NodeStatus& status);
Result<void> erase_node_status(Replica& replica);
/// Nothing when no node wrote one. A node that was killed leaves its last: when NodeLock is free, it says nothing.
Result<std::optional<NodeStatus>> read_node_status(Replica& replica);

}  // namespace kyhop
