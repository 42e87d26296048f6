// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Makes notes, messages and the text of verified papers searchable beside a running node, on a thread and with connections of its own.
class SearchIndexer {
 public:
  /// Both are called on the indexer's thread: after something became searchable, and when it gave up for now.
  struct Events {
    std::function<void()> indexed;
    std::function<void(const Error&)> problem;
  };

  /// Begins by looking for what is not searchable yet.
  SearchIndexer(Home home, Events events);
  /// Ends after the paper that is being read.
  ~SearchIndexer();
  SearchIndexer(const SearchIndexer&) = delete;
  SearchIndexer& operator=(const SearchIndexer&) = delete;

  /// Something came that may be searchable. Any thread.
  void look();

 private:
  void run(Home home);
  bool stopping();

  Events events_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool pending_ = true;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace kyhop
