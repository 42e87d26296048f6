// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "app/desk/base/topics.h"
#include "app/meeting/commands/office.h"
#include "storage/chunks/chunk_store.h"

namespace kyhop {

/// What work on a council's thread may use.
struct Council {
  Office& office;
  ChunkStore& papers;
};

/// The thread on which a window works with its council: commands first, then the questions of what is shown. The object itself belongs to
/// the window's thread and never waits. A second one, for work that takes long, leaves the first one free.
class CouncilThread final : public QObject {
  Q_OBJECT

 public:
  /// Opens the office on the new thread; opened() or failed() says how it went. Work given before waits.
  explicit CouncilThread(Home home, QObject* parent = nullptr);
  /// Commands that were given are finished, questions are dropped.
  ~CouncilThread() override;

  /// Runs `work` on the thread; `answer` is called on the window's thread, unless `asker` is gone by then.
  template <typename T>
  void ask(QObject* asker, std::function<Result<T>(Council&)> work, std::function<void(Result<T>)> answer) {
    add(questions_, wrap<T>(asker, std::move(work), std::move(answer)));
  }
  /// The same for what writes: ahead of all questions, in order, and done even when the window closes.
  template <typename T>
  void command(QObject* asker, std::function<Result<T>(Council&)> work, std::function<void(Result<T>)> answer) {
    add(commands_, wrap<T>(asker, std::move(work), std::move(answer)));
  }

  /// Something may have changed that this connection did not write. Any thread.
  void look();

 signals:
  /// The council is open; `restored` when the home was copied or comes from a backup.
  void opened(bool restored);
  void failed(const kyhop::Error& error);
  void changed(kyhop::Topics topics);

 private:
  /// Given null when the council could not be opened: then it answers with the reason.
  using Work = std::function<void(Council*, const Error*)>;

  template <typename T>
  Work wrap(QObject* asker, std::function<Result<T>(Council&)> work, std::function<void(Result<T>)> answer) {
    return
        [this, guard = QPointer<QObject>(asker), work = std::move(work), answer = std::move(answer)](Council* council, const Error* why) {
          auto result = std::make_shared<Result<T>>(council != nullptr ? work(*council) : Result<T>(tl::make_unexpected(*why)));
          if (!answer) return;
          post([guard, answer, result] {
            if (guard) answer(std::move(*result));
          });
        };
  }
  void add(std::deque<Work>& queue, Work work);
  void post(std::function<void()> call);
  void run(Home home);
  Result<void> serve(Office& office, ChunkStore& papers);
  Result<Topics> news(Office& office);
  bool next(Work& work);

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Work> commands_;
  std::deque<Work> questions_;
  bool look_ = false;
  bool stop_ = false;
  std::uint64_t seen_record_ = 0;
  std::int64_t seen_version_ = 0;
  bool waiting_ = false;
  std::thread thread_;
};

}  // namespace kyhop
