// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace kyhop {

IdleLock::IdleLock(const Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] {
    emit idle();
    begin();
  });
  connect(&settings_, &Settings::changed, this, &IdleLock::begin);
  QCoreApplication::instance()->installEventFilter(this);
  begin();
}

void IdleLock::begin() {
  timer_.stop();
  if (settings_.lock_minutes() > 0) timer_.start(settings_.lock_minutes() * 60 * 1000);
}

bool IdleLock::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
      begin();
      break;
    default:
      break;
  }
  return false;
}

}  // namespace kyhop
