// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/chunk_writer.h"

#include <asio/post.hpp>

#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxTransaction = 4 * 1024 * 1024;  ///< bytes; also what one turn may hold up the node without a thread

/// What lies ready for one transaction.
struct Batch {
  std::vector<SoundChunk> chunks;
  std::vector<StoreManifest> manifests;
};

std::size_t size_of(const ChunkWriter::Job& job) {
  const auto* chunk = std::get_if<SoundChunk>(&job);
  return chunk ? chunk->stored().size() : std::get<StoreManifest>(job).encoded.size();
}

Batch sorted(std::vector<ChunkWriter::Job> jobs) {
  Batch batch;
  for (ChunkWriter::Job& job : jobs) {
    if (auto* chunk = std::get_if<SoundChunk>(&job))
      batch.chunks.push_back(std::move(*chunk));
    else
      batch.manifests.push_back(std::move(std::get<StoreManifest>(job)));
  }
  return batch;
}

Result<void> write_all(ChunkStore& papers, const Batch& batch) {
  KYHOP_ASSIGN(Transaction transaction, Transaction::begin(papers.database()));
  for (const StoreManifest& manifest : batch.manifests) KYHOP_TRY(store_manifest(papers, manifest.paper, manifest.encoded));
  KYHOP_TRY(papers.put(batch.chunks));
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
  for (std::size_t bytes = 0; count < jobs_.size() && bytes < kMaxTransaction; ++count) bytes += size_of(jobs_[count]);
  const auto end = jobs_.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<Job> some(std::make_move_iterator(jobs_.begin()), std::make_move_iterator(end));
  jobs_.erase(jobs_.begin(), end);
  return some;
}

void ChunkWriter::write(std::vector<Job> jobs) {
  if (jobs.empty()) return;
  const Batch batch = sorted(std::move(jobs));
  auto outcome = write_all(papers_, batch);
  std::vector<ChunkHash> chunks;
  for (const SoundChunk& chunk : batch.chunks) chunks.push_back(chunk.hash());
  asio::post(io_, [weak = std::weak_ptr<Done>(done_), chunks = std::move(chunks), outcome = std::move(outcome)] {
    if (const auto done = weak.lock()) (*done)(chunks, outcome);
  });
  if (thread_.joinable()) return;
  const std::lock_guard lock(mutex_);
  if (!jobs_.empty()) turn_.after(WireTime(0), [this] { write(take_some()); });
}

}  // namespace kyhop
