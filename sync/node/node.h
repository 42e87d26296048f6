// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <asio/io_context.hpp>

#include "storage/chunks/chunk_store.h"
#include "storage/home/node_lock.h"
#include "sync/discovery/discovery.h"
#include "sync/fold/ledger.h"
#include "sync/gossip/messages.h"
#include "sync/node/address.h"
#include "sync/node/ports.h"
#include "sync/node/status.h"

namespace kyhop {

struct NodeOptions {
  std::string listen_address = "::";  ///< numeric; "::" takes IPv4 as well
  std::uint16_t listen_port = 0;      ///< 0: any
  bool listen = true;
  std::size_t inbound_links = 24;  ///< beyond them a member is told to come back later
  std::vector<PeerAddress> peers;  ///< dialled until reached, and again when lost
  bool use_discovery = true;
  bool use_known_peers = true;  ///< dials where members of the council were met before
  /// Ends, with SyncDone, when this device and every peer it is linked with hold the same and the wanted papers are here.
  bool once = false;
};

/// What a node works with. All of it outlives the node and is used on the io_context's thread only.
struct NodeParts {
  asio::io_context& io;
  Ledger& ledger;      ///< the node takes its on_stored()
  ChunkStore& papers;  ///< a connection of its own
  Random& random;
  NodeKeys& keys;
  PaperWishes& wishes;
  /// A second connection to papers.db: given, chunks are written on a thread of their own.
  ChunkStore* paper_writer = nullptr;
  Duties* duties = nullptr;          ///< none for a home that writes nothing
  JoinDesk* desk = nullptr;          ///< only where invites are kept
  const WakeSocket* wake = nullptr;  ///< without one, other processes are noticed by looking every 100 ms
  /// The link's queue of a live record; all are MessageClass::record when empty.
  std::function<MessageClass(const RecordHeader&)> queue_of{};
  std::unique_ptr<Discovery> discovery{};  ///< used if options say so; none given: the system's avahi-daemon
  /// Given, the write-ahead logs of its databases are taken care of on a thread of their own.
  const Home* home{};
};

struct NodeListening {
  std::string address;
  std::uint16_t port = 0;
};
struct NodePeer {
  PeerStatus peer;
  bool up = true;
  std::string why{};  ///< when it went
};
/// Of more than a thousand that another process stored at once, only the last of each log is told.
struct NodeRecord {
  RecordHash hash;
  Kind kind = 0;
  LogId log;
  Seq seq{};
  bool own = false;
};
struct NodePaper {
  ManifestId paper;
  std::uint32_t have = 0;   ///< chunks
  std::uint32_t total = 0;  ///< 0 while even the list of chunks is not here
  bool verified = false;
};
struct NodeDiscovery {
  std::optional<Error> problem;
};
struct NodeJoinPending {
  InviteId invite;
  DeviceId device;
  std::string label;
  std::string digits;
};
/// Records still to come from all peers together, as far as they said; 0 of 0 when a round of catching up ended.
struct NodeProgress {
  std::uint64_t received = 0;
  std::uint64_t expected = 0;
};
/// Something did not work and was survived.
struct NodeProblem {
  Error error;
};
/// This home holds an older copy of its own log than a peer does; its log goes on in a new epoch.
struct NodeRestored {};
/// Only with NodeOptions::once; nothing follows.
struct NodeSyncDone {};

using NodeEvent = std::variant<NodeListening, NodePeer, NodeRecord, NodePaper, NodeDiscovery, NodeJoinPending, NodeProgress, NodeProblem,
                               NodeRestored, NodeSyncDone>;

struct NodeTotals {
  std::uint64_t records_in = 0;   ///< stored here, from peers
  std::uint64_t records_out = 0;  ///< sent, live or in runs
  std::uint64_t bytes_in = 0;     ///< payload of messages
  std::uint64_t bytes_out = 0;
  std::uint64_t papers = 0;  ///< completed while this node ran
};

/// The one object a program starts on a home: listens, finds and dials peers, keeps the records of all equal, fetches and serves papers,
/// lets invited devices in, and does the duties. One thread: that of the io_context.
class Node {
 public:
  /// Begins to work when the io_context runs. Events arrive from its queue, never from inside a call; a listener may stop() the node but
  /// not destroy it. io when the port is taken.
  static Result<std::unique_ptr<Node>> start(NodeParts parts, NodeOptions options, std::function<void(const NodeEvent&)> on_event);
  /// stop().
  ~Node();

  /// Ends all links at once and takes the status away; nothing is called afterwards.
  void stop();

  /// Something may have been stored by another connection to the replica, or what is wanted may have changed.
  void look_again();
  void add_peer(const PeerAddress& address);

  std::uint16_t port() const;
  std::vector<PeerStatus> peers() const;
  const NodeTotals& totals() const;
  /// Every linked peer holds what this device holds, both sides said so, and every wanted paper is here; false without a peer.
  bool in_sync() const;

 private:
  class Core;
  explicit Node(std::shared_ptr<Core> core);
  std::shared_ptr<Core> core_;
};

}  // namespace kyhop
