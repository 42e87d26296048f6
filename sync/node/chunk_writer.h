// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

#include "storage/chunks/chunk_store.h"
#include "sync/node/alarm.h"
#include "sync/papers/exchange.h"

namespace kyhop {

/// Writes chunks and manifests into papers.db in the order in which they came, as many in one transaction as there are: on a thread of
/// its own, or in the queue of the io_context.
class ChunkWriter {
 public:
  using Job = std::variant<SoundChunk, StoreManifest>;
  /// The chunks of one transaction, and whether it succeeded. On the io_context's thread.
  using Done = std::function<void(const std::vector<ChunkHash>&, const Result<void>&)>;

  /// `papers` belongs to the writer's thread until the writer is gone, if it has one.
  ChunkWriter(asio::io_context& io, ChunkStore& papers, bool own_thread, Done done);
  /// Waits for the transaction that is being written; later jobs are dropped.
  ~ChunkWriter();

  void add(Job job);

 private:
  void work();
  std::vector<Job> take_some();
  void write(std::vector<Job> jobs);

  asio::io_context& io_;
  ChunkStore& papers_;
  std::shared_ptr<Done> done_;
  Alarm turn_;
  std::mutex mutex_;
  std::condition_variable filled_;
  std::vector<Job> jobs_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace kyhop
