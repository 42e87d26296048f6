// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <memory>

#include "app/desk/base/notices.h"
#include "app/desk/home_gate.h"
#include "app/desk/route.h"
#include "app/desk/session.h"
#include "app/desk/settings.h"
#include "app/desk/start/first_run.h"
#include "app/desk/start/sample_hall.h"

class QJSEngine;
class QQmlEngine;

namespace kyhop {

/// Everything behind the window, as QML sees it. The program makes the one there is.
class Desk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(kyhop::Settings* settings READ settings CONSTANT)
  Q_PROPERTY(kyhop::Route* route READ route CONSTANT)
  Q_PROPERTY(kyhop::Notices* notices READ notices CONSTANT)
  Q_PROPERTY(kyhop::KeyStore* keyStore READ key_store CONSTANT)
  Q_PROPERTY(kyhop::HomeGate* gate READ gate CONSTANT)
  Q_PROPERTY(kyhop::FirstRun* firstRun READ first_run CONSTANT)
  Q_PROPERTY(kyhop::Session* session READ session NOTIFY sessionChanged)
  Q_PROPERTY(qint64 now READ now NOTIFY nowChanged)

 public:
  struct Options {
    std::filesystem::path home;
    Settings::Overrides settings;
    NodeThread::Options node;
    QStringList files;  ///< invites or bundles that the program was given
  };
  explicit Desk(Options options);
  ~Desk() override;
  /// QML gets the one that the program made.
  static Desk* create(QQmlEngine* engine, QJSEngine* script);

  Settings* settings() { return &settings_; }
  Route* route() { return &route_; }
  Notices* notices() { return &notices_; }
  KeyStore* key_store() { return &key_store_; }
  HomeGate* gate() { return &gate_; }
  FirstRun* first_run() { return &first_run_; }
  /// Null while no council is open.
  Session* session() { return session_.get(); }
  /// The device's clock in milliseconds since 1970, each second: for timers that people read.
  qint64 now() const;

  /// Looks what lies in the home, and opens it when it asks for nothing.
  Q_INVOKABLE void look() { gate_.look(); }

 signals:
  void sessionChanged();
  void nowChanged();

 private:
  void open_session();
  void close_session();
  void lock_when_idle();

  NodeThread::Options node_;
  Settings settings_;
  Route route_;
  Notices notices_;
  KeyStore key_store_;
  HomeGate gate_;
  FirstRun first_run_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<SampleHall> sample_;
};

}  // namespace kyhop
