// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "storage/home/home.h"

namespace kyhop {

/// Moves what was written from the write-ahead logs of a home into its databases, on a thread and connections of its own, so that no
/// other thread waits for it. The connections that write turn their own checkpoints off meanwhile.
class Maintenance {
 public:
  static Result<std::unique_ptr<Maintenance>> start(const Home& home);
  ~Maintenance();

 private:
  Maintenance(Replica replica, ChunkStore papers);
  void work();

  Replica replica_;
  ChunkStore papers_;
  std::mutex mutex_;
  std::condition_variable end_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace kyhop
