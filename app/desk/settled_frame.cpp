// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/settled_frame.h"

#include <QMetaProperty>
#include <QQuickWindow>

namespace kyhop {

SettledFrame::SettledFrame(QQuickWindow* window) : QObject(window), window_(window) {
  connect(window_, &QQuickWindow::afterAnimating, this, [this] { begun_ = window_->property("settled").toBool(); });
  connect(window_, &QQuickWindow::frameSwapped, this, &SettledFrame::look, Qt::QueuedConnection);
  // What makes the window settled need not change a pixel.
  const QMetaObject& type = *window_->metaObject();
  connect(window_, type.property(type.indexOfProperty("settled")).notifySignal(), window_, type.method(type.indexOfSlot("update()")));
}

void SettledFrame::again() {
  begun_ = shown_ = false;
  window_->update();
}

void SettledFrame::look() {
  if (shown_ || !begun_) return;
  shown_ = true;
  emit shown();
}

}  // namespace kyhop
