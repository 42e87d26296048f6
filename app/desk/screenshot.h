// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSize>
#include <QString>

class QQuickWindow;

namespace kyhop {

class Settings;

/// How a window is to look in a picture, and the file of the picture. What is empty or 0 stays as it is.
struct Look {
  QSize size;
  QString language, scheme;
  qreal scale = 0;
  QString file;
};

/// Gives the window each look in turn and writes a picture once its property `settled` is true and a frame with that was shown; then ends
/// the program: exit code 0, or 5 when a picture cannot be written. Words that cannot be read in full are told on standard error, one JSON
/// line each: {"event":"cut","file":…,"words":…}.
class Screenshot final : public QObject {
  Q_OBJECT

 public:
  /// `looks` is not empty. Without settings only the size changes.
  Screenshot(QQuickWindow* window, Settings* settings, QList<Look> looks);

 private:
  void take_on();
  void look();
  bool write();

  QQuickWindow* window_;
  Settings* settings_;
  QList<Look> looks_;
  int settled_frames_ = 0;
};

}  // namespace kyhop
