// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QImage>
#include <QQuickPaintedItem>
#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace kyhop {

/// What the camera sees, and the text of the QR code in it. The camera runs while `active`; pictures are looked at away from the window's
/// thread, one at a time, and none is kept.
class CameraView : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool active READ active WRITE set_active NOTIFY activeChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  explicit CameraView(QQuickItem* parent = nullptr);
  ~CameraView() override;

  /// This device may have one: cheap, and asked before any camera is touched.
  static bool possible();

  bool active() const { return active_; }
  void set_active(bool active);
  /// Why nothing is seen, in words for the person; empty while all is well.
  QString problem() const { return problem_; }

  void paint(QPainter* painter) override;
  /// One picture of the camera.
  void see(const QImage& picture);

 signals:
  void activeChanged();
  void problemChanged();
  /// A code that was not the last one found.
  void found(const QString& text);

 private:
  void start();
  void stop();
  void set_problem(const QString& problem);

  bool active_ = false;
  bool looking_ = false;  ///< a picture is being looked at
  QString problem_, last_;
  QImage shown_;
  QElapsedTimer since_;
  std::unique_ptr<QVideoSink> sink_;
  std::unique_ptr<QCamera> camera_;
  std::unique_ptr<QMediaCaptureSession> session_;
};

}  // namespace kyhop
