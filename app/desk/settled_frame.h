// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>

class QQuickWindow;

namespace kyhop {

/// Says when a frame was shown whose making began with the window's property `settled` true: what was asked for is on the screen.
class SettledFrame final : public QObject {
  Q_OBJECT

 public:
  explicit SettledFrame(QQuickWindow* window);
  /// Waits for the next such frame.
  void again();
  bool is_shown() const { return shown_; }

 signals:
  void shown();

 private:
  void look();

  QQuickWindow* window_;
  bool begun_ = false;  ///< the frame under way began settled
  bool shown_ = false;
};

}  // namespace kyhop
