// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/key_watch.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace kyhop {

KeyWatch::KeyWatch(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
}

bool KeyWatch::eventFilter(QObject* object, QEvent* event) {
  // Buttons on a tablet's edge are keys, too.
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() < Qt::Key_Back) {
    qApp->removeEventFilter(this);
    emit seen();
  }
  return QObject::eventFilter(object, event);
}

}  // namespace kyhop
