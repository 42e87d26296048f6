// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/watched_application.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>
#include <cstdio>
#include <ctime>

namespace kyhop {

namespace {

/// Milliseconds of work that this thread has done: waiting for a busy machine is not counted.
double worked_ms() {
  timespec now{};
  return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0 ? static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 : 0;
}

}  // namespace

WatchedApplication::WatchedApplication(int& count, char** values)
    : QGuiApplication(count, values), limit_ms_(qEnvironmentVariable("KYHOP_WATCHDOG_MS").toDouble()) {
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  if (limit_ms_ <= 0 || depth_ > 0 || QThread::currentThread() != thread()) return QGuiApplication::notify(receiver, event);
  // Receiver and event may be gone afterwards.
  const QByteArray name = receiver->metaObject()->className();
  const QEvent::Type type = event->type();
  QElapsedTimer timer;
  timer.start();
  const double worked = worked_ms();
  ++depth_;
  const bool done = QGuiApplication::notify(receiver, event);
  --depth_;
  const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  if (ms > limit_ms_)
    std::fprintf(stderr, "{\"event\":\"stall\",\"ms\":%.1f,\"work_ms\":%.1f,\"what\":\"%s\",\"receiver\":\"%s\",\"type\":%d}\n", ms, worked_ms() - worked,
                 type == QEvent::UpdateRequest || type == QEvent::Expose ? "frame" : "event", name.constData(), static_cast<int>(type));
  return done;
}

}  // namespace kyhop
