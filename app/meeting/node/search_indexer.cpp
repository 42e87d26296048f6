// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/node/search_indexer.h"

#include "app/meeting/commands/papers.h"
#include "app/meeting/fold/word_index.h"
#include "sync/node/paper_store.h"

namespace kyhop {

namespace {

constexpr std::size_t kWordsAtOnce = 200;

// The connections are opened when there is work, and kept.
struct Desk {
  Home home;
  std::unique_ptr<Office> office;
  std::optional<ChunkStore> papers;

  Result<void> open() {
    if (office) return {};
    KYHOP_ASSIGN(auto opened, Office::open(home.copy()));
    KYHOP_ASSIGN(ChunkStore store, home.open_papers());
    KYHOP_TRY(prepare_manifests(store));
    papers.emplace(std::move(store));
    office = std::move(opened);
    return {};
  }

  // Words first: they are quick, and people look for what was just said.
  Result<bool> index_something() {
    KYHOP_TRY(open());
    KYHOP_ASSIGN(const std::size_t words, index_words(office->replica(), kWordsAtOnce));
    return words > 0 ? Result<bool>(true) : index_next_paper(*office, *papers);
  }
};

}  // namespace

SearchIndexer::SearchIndexer(Home home, Events events)
    : events_(std::move(events)), thread_([this, held = std::move(home)]() mutable { run(std::move(held)); }) {
}

SearchIndexer::~SearchIndexer() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void SearchIndexer::look() {
  {
    const std::lock_guard lock(mutex_);
    pending_ = true;
  }
  changed_.notify_all();
}

void SearchIndexer::run(Home home) {
  Desk desk{std::move(home), nullptr, std::nullopt};
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return stop_ || pending_; });
      if (stop_) return;
      pending_ = false;
    }
    for (bool more = true; more && !stopping();) {
      const Result<bool> done = desk.index_something();
      if (!done && events_.problem) events_.problem(done.error());
      more = done && *done;
      if (more && events_.indexed) events_.indexed();
    }
  }
}

bool SearchIndexer::stopping() {
  const std::lock_guard lock(mutex_);
  return stop_;
}

}  // namespace kyhop
