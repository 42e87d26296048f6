// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/watched_application.h"

#include <QElapsedTimer>
#include <QThread>
#include <cstdio>
#include <ctime>

namespace kyhop {

double WatchedApplication::worked_ms() {
  timespec now{};
  return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0 ? static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 : 0;
}

WatchedApplication::WatchedApplication(int& count, char** values)
    : QGuiApplication(count, values), limit_ms_(qEnvironmentVariable("KYHOP_WATCHDOG_MS").toDouble()) {
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  if (limit_ms_ <= 0 || QThread::currentThread() != thread()) return QGuiApplication::notify(receiver, event);
  // The platform draws from inside of a timer's event.
  drawing_ = (depth_ > 0 && drawing_) || event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose;
  if (depth_ > 0) return QGuiApplication::notify(receiver, event);
  // Receiver and event may be gone afterwards.
  Stall stall;
  stall.receiver = receiver->metaObject()->className();
  stall.type = event->type();
  QElapsedTimer timer;
  timer.start();
  const double worked = worked_ms();
  ++depth_;
  const bool done = QGuiApplication::notify(receiver, event);
  --depth_;
  stall.ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  stall.work_ms = worked_ms() - worked;
  stall.frame = drawing_;
  if (stall.ms > limit_ms_) tell(stall);
  return done;
}

void WatchedApplication::tell(const Stall& stall) {
  std::fprintf(stderr, "{\"event\":\"stall\",\"ms\":%.1f,\"work_ms\":%.1f,\"what\":\"%s\",\"receiver\":\"%s\",\"type\":%d}\n", stall.ms, stall.work_ms,
               stall.frame ? "frame" : "event", stall.receiver.constData(), static_cast<int>(stall.type));
}

}  // namespace kyhop
