// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/node/maintenance.h"

#include <chrono>
#include <filesystem>

namespace kyhop {

namespace {

constexpr std::chrono::milliseconds kBetween{500};
constexpr std::uintmax_t kWorthIt = 1 << 20;  ///< bytes of a write-ahead log

void checkpoint_if_large(Database& database) {
  std::filesystem::path log = database.path();
  log += "-wal";
  std::error_code none;
  const auto size = std::filesystem::file_size(log, none);
  // One that does not succeed, because somebody reads or the disk is full, is tried again in a moment.
  if (!none && size > kWorthIt) static_cast<void>(database.checkpoint());
}

}  // namespace

Result<std::unique_ptr<Maintenance>> Maintenance::start(const Home& home) {
  KYHOP_ASSIGN(Replica replica, home.open_replica());
  KYHOP_ASSIGN(ChunkStore papers, home.open_papers());
  return std::unique_ptr<Maintenance>(new Maintenance(std::move(replica), std::move(papers)));
}

Maintenance::Maintenance(Replica replica, ChunkStore papers)
    : replica_(std::move(replica)), papers_(std::move(papers)), thread_([this] { work(); }) {
}

Maintenance::~Maintenance() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  end_.notify_one();
  thread_.join();
}

void Maintenance::work() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      if (end_.wait_for(lock, kBetween, [this] { return ending_; })) return;
    }
    checkpoint_if_large(replica_.database());
    checkpoint_if_large(papers_.database());
  }
}

}  // namespace kyhop
