// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/camera_view.h"

#include <QCamera>
#include <QDir>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

#include "app/desk/base/errand.h"
#include "app/desk/qr.h"

namespace kyhop {

namespace {
constexpr qint64 kBetweenPictures = 80;  ///< ms: smooth enough to aim, and little work
}  // namespace

CameraView::CameraView(QQuickItem* parent) : QQuickPaintedItem(parent) {
}

CameraView::~CameraView() = default;

bool CameraView::possible() {
#ifdef Q_OS_LINUX
  // Asking Qt Multimedia loads its whole machinery; most desktops have no camera.
  return !QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
#else
  return true;
#endif
}

void CameraView::set_active(bool active) {
  if (active == active_) return;
  active_ = active;
  active ? start() : stop();
  emit activeChanged();
}

void CameraView::start() {
  set_problem({});
  last_.clear();
  const QCameraDevice device = QMediaDevices::defaultVideoInput();
  if (device.isNull()) return set_problem(tr("This device has no camera that can be used. Choose a picture or type the text."));
  sink_ = std::make_unique<QVideoSink>();
  camera_ = std::make_unique<QCamera>(device);
  session_ = std::make_unique<QMediaCaptureSession>();
  session_->setCamera(camera_.get());
  session_->setVideoSink(sink_.get());
  connect(sink_.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& frame) {
    if (since_.isValid() && since_.elapsed() < kBetweenPictures) return;
    since_.start();
    see(frame.toImage());
  });
  connect(camera_.get(), &QCamera::errorOccurred, this,
          [this] { set_problem(tr("The camera does not answer: another program may be using it. Close that one, or choose a picture.")); });
  camera_->start();
}

void CameraView::stop() {
  session_.reset();
  camera_.reset();
  sink_.reset();
  shown_ = {};
  update();
}

void CameraView::set_problem(const QString& problem) {
  if (problem == problem_) return;
  problem_ = problem;
  emit problemChanged();
}

void CameraView::see(const QImage& picture) {
  if (picture.isNull()) return;
  shown_ = picture;
  update();
  if (looking_) return;
  looking_ = true;
  run_errand<QString>(
      this, [picture]() -> Result<QString> { return text_in_qr(picture).value_or(QString()); },
      [this](Result<QString> text) {
        looking_ = false;
        if (!text || text->isEmpty() || *text == last_) return;
        last_ = *text;
        emit found(*text);
      });
}

void CameraView::paint(QPainter* painter) {
  if (shown_.isNull()) return;
  const QSizeF room(width(), height());
  const QSizeF size = QSizeF(shown_.size()).scaled(room, Qt::KeepAspectRatioByExpanding);
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(QRectF(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size), shown_);
}

}  // namespace kyhop
