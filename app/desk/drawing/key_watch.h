// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace kyhop {

/// Tells once that somebody presses keys, wherever the keyboard is: words about keys are only shown where there are some.
class KeyWatch : public QObject {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit KeyWatch(QObject* parent = nullptr);
  bool eventFilter(QObject* object, QEvent* event) override;

 signals:
  void seen();
};

}  // namespace kyhop
