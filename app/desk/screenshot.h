// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QQuickWindow;

namespace kyhop {

/// Writes a picture of the window once its property `settled` is true and a frame with that was shown, then ends the program: exit
/// code 0, or 5 when the picture cannot be written.
class Screenshot final : public QObject {
  Q_OBJECT

 public:
  Screenshot(QQuickWindow* window, QString file);

 private:
  void look();

  QQuickWindow* window_;
  QString file_;
  int settled_frames_ = 0;
};

}  // namespace kyhop
