// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

namespace kyhop {

/// Says when the machine goes to sleep or its cover closes, as the system's login manager and power service tell it. Where there is no
/// system bus it says nothing.
class SleepWatch final : public QObject {
  Q_OBJECT

 public:
  explicit SleepWatch(QObject* parent);

 signals:
  void closing();

 private slots:
  // Called by the bus.
  void prepareForSleep(bool begins);
  void changed(const QString& interface, const QVariantMap& values, const QStringList& dropped);
};

}  // namespace kyhop
