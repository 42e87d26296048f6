// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <deque>

#include "sync/gossip/effects.h"
#include "sync/gossip/store.h"

namespace kyhop {

/// Answers a peer's needs with runs, as fast as the link takes them: one run is read at a time, several needs take turns.
class RunServer {
 public:
  explicit RunServer(SyncStore& store) : store_(store) {}

  /// False when too much is being served already.
  bool accept(std::uint64_t need, const std::vector<LogRange>& ranges, gossip::Effects& out);
  /// Bytes the link takes beyond what was handed out before.
  void set_room(std::size_t bytes) { room_ = bytes; }
  /// Reads and sends until the room is used up.
  void serve(gossip::Effects& out);

  bool idle() const { return jobs_.empty(); }
  std::size_t waiting_ranges() const;

 private:
  struct Job {
    std::uint64_t id = 0;
    std::deque<LogRange> ranges;
    RunSize sent;
  };
  void serve_one(Job& job, gossip::Effects& out);

  SyncStore& store_;
  std::deque<Job> jobs_;
  std::size_t room_ = 0;
};

}  // namespace kyhop
