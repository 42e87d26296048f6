// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/screenshot.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>

namespace kyhop {

namespace {

/// The frame in which `settled` is seen may have been drawn just before; the one after it was not.
constexpr int kSettledFrames = 2;
constexpr int kNotWritten = 5;

}  // namespace

Screenshot::Screenshot(QQuickWindow* window, QString file) : QObject(window), window_(window), file_(std::move(file)) {
  connect(window_, &QQuickWindow::frameSwapped, this, &Screenshot::look, Qt::QueuedConnection);
}

void Screenshot::look() {
  settled_frames_ = window_->property("settled").toBool() ? settled_frames_ + 1 : 0;
  if (settled_frames_ < kSettledFrames) {
    window_->update();
    return;
  }
  disconnect(window_, nullptr, this, nullptr);
  const bool written = window_->grabWindow().save(file_);
  if (!written) qWarning("kyhop: %s: the picture cannot be written: check the folder and the disk", qPrintable(file_));
  QCoreApplication::exit(written ? 0 : kNotWritten);
}

}  // namespace kyhop
