// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QEvent>
#include <QGuiApplication>

namespace kyhop {

/// One event that kept the window's thread longer than the limit.
struct Stall {
  double ms = 0;
  double work_ms = 0;  ///< what the thread did meanwhile: waiting for a busy machine is not counted
  bool frame = false;  ///< drawing
  QByteArray receiver;
  QEvent::Type type = QEvent::None;
};

/// The program's event loop. With KYHOP_WATCHDOG_MS set, each event whose handling took longer than that many milliseconds is told on
/// stderr as a line {"event":"stall",…}, with the work done meanwhile: the window's thread must not be held up by our code. Frames
/// (drawing) are named "frame".
class WatchedApplication : public QGuiApplication {
 public:
  WatchedApplication(int& count, char** values);
  bool notify(QObject* receiver, QEvent* event) override;
  bool watched() const { return limit_ms_ > 0; }
  /// Milliseconds of work that this thread has done.
  static double worked_ms();

 protected:
  virtual void tell(const Stall& stall);

 private:
  double limit_ms_ = 0;  ///< 0: not watched
  int depth_ = 0;
  bool drawing_ = false;  ///< in the event under way
};

}  // namespace kyhop
