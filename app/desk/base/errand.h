// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

#include "storage/base/error.h"

namespace kyhop {

/// Runs `work` once on some thread of the program's pool.
void start_errand(std::function<void()> work);
/// Runs `call` on the window's thread.
void on_window_thread(std::function<void()> call);

/// One piece of work that belongs to no council yet (making or opening a home): away from the window's thread; `answer` comes back on it,
/// unless `asker` is gone by then.
template <typename T>
void run_errand(QObject* asker, std::function<Result<T>()> work, std::function<void(Result<T>)> answer) {
  start_errand([guard = QPointer<QObject>(asker), work = std::move(work), answer = std::move(answer)] {
    auto result = std::make_shared<Result<T>>(work());
    on_window_thread([guard, answer, result] {
      if (guard) answer(std::move(*result));
    });
  });
}

}  // namespace kyhop
