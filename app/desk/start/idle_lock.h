// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/desk/settings.h"

namespace kyhop {

/// Says when nobody has touched the window for as long as the settings allow.
class IdleLock final : public QObject {
  Q_OBJECT

 public:
  IdleLock(const Settings& settings, QObject* parent);

 signals:
  void idle();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void begin();

  const Settings& settings_;
  QTimer timer_;
};

}  // namespace kyhop
