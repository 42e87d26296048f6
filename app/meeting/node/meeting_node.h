// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/meeting/commands/desk.h"
#include "app/meeting/commands/office.h"
#include "storage/home/node_lock.h"
#include "sync/node/node.h"

namespace kyhop {

/// A node together with what it needs of the meeting: the lock of the home, the socket that wakes it, the queues of records, the clerk's
/// desk and the duties. `kyhopctl serve` and the window run the same one. One thread: that of the io_context.
class MeetingNode {
 public:
  using Listener = std::function<void(const NodeEvent&)>;

  /// `office` and `papers` are this node's own and outlive it. Refused (`one_node`) when another process is the node of this home; io when
  /// the port is taken. Works when the io_context runs.
  static Result<std::unique_ptr<MeetingNode>> start(asio::io_context& io, Office& office, ChunkStore& papers, NodeOptions options,
                                                    Listener on_event);

  Node& node() { return *node_; }

 private:
  MeetingNode(Office& office, NodeLock lock, WakeSocket wake, ChunkStore paper_writer)
      : lock_(std::move(lock)), wake_(std::move(wake)), paper_writer_(std::move(paper_writer)), ports_(office) {}

  NodeLock lock_;
  WakeSocket wake_;
  ChunkStore paper_writer_;
  OfficePorts ports_;
  std::unique_ptr<Node> node_;
};

}  // namespace kyhop
