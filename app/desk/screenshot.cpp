// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/screenshot.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <cstdio>

#include "app/desk/cut_words.h"
#include "app/desk/settings.h"

namespace kyhop {

namespace {

/// The frame in which `settled` is seen may have been drawn just before; the one after it was not.
constexpr int kSettledFrames = 2;
constexpr int kNotWritten = 5;

}  // namespace

Screenshot::Screenshot(QQuickWindow* window, Settings* settings, QList<Look> looks)
    : QObject(window), window_(window), settings_(settings), looks_(std::move(looks)) {
  connect(window_, &QQuickWindow::frameSwapped, this, &Screenshot::look, Qt::QueuedConnection);
  take_on();
}

void Screenshot::take_on() {
  const Look& next = looks_.constFirst();
  settled_frames_ = 0;
  if (next.size.isValid()) window_->resize(next.size);
  if (!settings_) return;
  if (!next.language.isEmpty()) settings_->set_language(next.language);
  if (!next.scheme.isEmpty()) settings_->set_scheme(next.scheme);
  if (next.scale > 0) settings_->set_scale(next.scale);
}

void Screenshot::look() {
  const QSize wanted = looks_.constFirst().size;
  const bool settled = window_->property("settled").toBool() && (!wanted.isValid() || window_->size() == wanted);
  settled_frames_ = settled ? settled_frames_ + 1 : 0;
  if (settled_frames_ < kSettledFrames) {
    window_->update();
    return;
  }
  const bool written = write();
  looks_.removeFirst();
  if (written && !looks_.isEmpty()) {
    take_on();
    window_->update();
    return;
  }
  disconnect(window_, nullptr, this, nullptr);
  QCoreApplication::exit(written ? 0 : kNotWritten);
}

bool Screenshot::write() {
  const QString& file = looks_.constFirst().file;
  if (!window_->grabWindow().save(file)) {
    qWarning("kyhop: %s: the picture cannot be written: check the folder and the disk", qPrintable(file));
    return false;
  }
  for (const QString& words : cut_words(*window_)) {
    const QJsonObject told{
        {QStringLiteral("event"), QStringLiteral("cut")}, {QStringLiteral("file"), file}, {QStringLiteral("words"), words}};
    std::fprintf(stderr, "%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
  }
  return true;
}

}  // namespace kyhop
