// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/status.h"

namespace kyhop {

namespace {

constexpr std::string_view kSetting = "node_status";
constexpr Byte kVersion = 1;
constexpr std::uint32_t kNoRoundTrip = 0xffffffff;

void append_text(Bytes& to, std::string_view text) {
  append_le(to, static_cast<std::uint16_t>(std::min<std::size_t>(text.size(), 0xffff)));
  append(to, as_bytes(text.substr(0, 0xffff)));
}

std::string take_text(ByteReader& from) {
  const auto size = from.take_le<std::uint16_t>();
  return std::string(as_text(from.take(size)));
}

}  // namespace

const char* token(PeerState state) {
  switch (state) {
    case PeerState::catching_up:
      return "catching_up";
    case PeerState::in_sync:
      return "in_sync";
    case PeerState::limited:
      return "limited";
    case PeerState::joining:
      return "joining";
  }
  return "catching_up";
}

const char* token(FoundBy found_by) {
  switch (found_by) {
    case FoundBy::dns_sd:
      return "dns-sd";
    case FoundBy::typed:
      return "typed";
    case FoundBy::known:
      return "known";
    case FoundBy::inbound:
      return "inbound";
  }
  return "inbound";
}

Result<void> write_node_status(Replica& replica, const NodeStatus& status) {
  Bytes bytes{kVersion};
  append_le(bytes, status.pid);
  append_le(bytes, status.at_ms);
  append_text(bytes, status.address);
  append_le(bytes, status.port);
  append_text(bytes, status.discovery_problem);
  append_le(bytes, static_cast<std::uint16_t>(status.peers.size()));
  for (const PeerStatus& peer : status.peers) {
    append(bytes, peer.device.view());
    bytes.push_back(static_cast<Byte>(peer.state));
    bytes.push_back(static_cast<Byte>(peer.found_by));
    append_text(bytes, peer.address);
    append_le(bytes, peer.rtt_ms.value_or(kNoRoundTrip));
  }
  return replica.set_setting(kSetting, bytes);
}

Result<void> erase_node_status(Replica& replica) {
  return replica.erase_setting(kSetting);
}

Result<std::optional<NodeStatus>> read_node_status(Replica& replica) {
  KYHOP_ASSIGN(const auto bytes, replica.setting(kSetting));
  if (!bytes) return std::optional<NodeStatus>{};
  ByteReader from(*bytes);
  // Another version of the program wrote it: as good as none.
  if (from.take_le<Byte>() != kVersion) return std::optional<NodeStatus>{};
  NodeStatus status;
  status.pid = from.take_le<std::uint64_t>();
  status.at_ms = from.take_le<std::uint64_t>();
  status.address = take_text(from);
  status.port = from.take_le<std::uint16_t>();
  status.discovery_problem = take_text(from);
  const auto peers = from.take_le<std::uint16_t>();
  for (std::uint16_t i = 0; i < peers && from.ok(); ++i) {
    PeerStatus peer;
    const ByteView device = from.take(DeviceId::size);
    if (!from.ok()) break;
    peer.device = DeviceId::prefix_of(device);
    peer.state = static_cast<PeerState>(std::min<Byte>(from.take_le<Byte>(), static_cast<Byte>(PeerState::joining)));
    peer.found_by = static_cast<FoundBy>(std::min<Byte>(from.take_le<Byte>(), static_cast<Byte>(FoundBy::inbound)));
    peer.address = take_text(from);
    if (const auto rtt = from.take_le<std::uint32_t>(); rtt != kNoRoundTrip) peer.rtt_ms = rtt;
    status.peers.push_back(std::move(peer));
  }
  if (!from.finished())
    return fail(ErrorCode::integrity, "node status", "its bytes are damaged", "start the node again; it writes a new one");
  return std::optional(std::move(status));
}

}  // namespace kyhop
