// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/chunk_writer.h"

#include <asio/post.hpp>

#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxTransaction = 4 * 1024 * 1024;  ///< bytes; also what one turn may hold up the node without a thread

Result<void> write_all(ChunkStore& papers, const std::vector<ChunkWriter::Job>& jobs) {
  std::vector<ChunkStore::Chunk> chunks;
  for (const auto& job : jobs)
    if (!job.manifest) chunks.push_back({job.chunk, job.bytes});
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(papers.database()));
  for (const auto& job : jobs)
    if (job.manifest) KYHOP_TRY(store_manifest(papers, *job.manifest, job.bytes));
  KYHOP_TRY(papers.put(chunks));
  return transaction.commit();
}

}  // namespace

ChunkWriter::ChunkWriter(asio::io_context& io, ChunkStore& papers, bool own_thread, Done done)
    : io_(io), papers_(papers), done_(std::make_shared<Done>(std::move(done))), turn_(io) {
  if (own_thread) thread_ = std::thread([this] { work(); });
}

ChunkWriter::~ChunkWriter() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    jobs_.clear();
  }
  filled_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void ChunkWriter::add(Job job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  if (thread_.joinable()) {
    filled_.notify_one();
  } else if (!turn_.is_set()) {
    turn_.after(WireTime(0), [this] { write(take_some()); });
  }
}

void ChunkWriter::work() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      filled_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
      if (ending_) return;
    }
    write(take_some());
  }
}

std::vector<ChunkWriter::Job> ChunkWriter::take_some() {
  const std::lock_guard lock(mutex_);
  std::size_t count = 0;
  for (std::size_t bytes = 0; count < jobs_.size() && bytes < kMaxTransaction; ++count) bytes += jobs_[count].bytes.size();
  const auto end = jobs_.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<Job> some(std::make_move_iterator(jobs_.begin()), std::make_move_iterator(end));
  jobs_.erase(jobs_.begin(), end);
  return some;
}

void ChunkWriter::write(std::vector<Job> jobs) {
  if (jobs.empty()) return;
  auto outcome = write_all(papers_, jobs);
  std::vector<ChunkHash> chunks;
  for (const Job& job : jobs)
    if (!job.manifest) chunks.push_back(job.chunk);
  asio::post(io_, [weak = std::weak_ptr<Done>(done_), chunks = std::move(chunks), outcome = std::move(outcome)] {
    if (const auto done = weak.lock()) (*done)(chunks, outcome);
  });
  if (thread_.joinable()) return;
  const std::lock_guard lock(mutex_);
  if (!jobs_.empty()) turn_.after(WireTime(0), [this] { write(take_some()); });
}

}  // namespace kyhop
