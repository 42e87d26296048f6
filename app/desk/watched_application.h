// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace kyhop {

/// The program's event loop. With KYHOP_WATCHDOG_MS set, each event whose handling took longer than that many milliseconds is told on
/// stderr as a line {"event":"stall",…}, with the work done meanwhile: the window's thread must not be held up by our code. Frames
/// (drawing) are named "frame".
class WatchedApplication final : public QGuiApplication {
 public:
  WatchedApplication(int& count, char** values);
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  double limit_ms_ = 0;  ///< 0: not watched
  int depth_ = 0;
};

}  // namespace kyhop
