// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QQmlIncubationController>

namespace kyhop {

/// Makes what QML asks for asynchronously, a few milliseconds at a time between the window's other events. Qt's own controller takes up to
/// ten for one event when the window is drawn without OpenGL, and then waits five.
class Incubation final : public QObject, public QQmlIncubationController {
  Q_OBJECT

 public:
  using QObject::QObject;

 protected:
  void incubatingObjectCountChanged(int count) override;
  void timerEvent(QTimerEvent* event) override;

 private:
  QBasicTimer timer_;
};

}  // namespace kyhop
