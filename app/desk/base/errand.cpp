// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/base/errand.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace kyhop {

void start_errand(std::function<void()> work) {
  QThreadPool::globalInstance()->start(std::move(work));
}

void on_window_thread(std::function<void()> call) {
  QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
}

}  // namespace kyhop
