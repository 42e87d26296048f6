// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/start/sleep_watch.h"

#include <QDBusConnection>

namespace kyhop {

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {
  QDBusConnection bus = QDBusConnection::systemBus();
  if (!bus.isConnected()) return;
  const QString login = QStringLiteral("org.freedesktop.login1"), login_path = QStringLiteral("/org/freedesktop/login1");
  const QString properties = QStringLiteral("org.freedesktop.DBus.Properties"), change = QStringLiteral("PropertiesChanged");
  bus.connect(login, login_path, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
              SLOT(prepareForSleep(bool)));
  // Which of the two tells of the cover depends on the machine.
  bus.connect(login, login_path, properties, change, this, SLOT(changed(QString, QVariantMap, QStringList)));
  bus.connect(QStringLiteral("org.freedesktop.UPower"), QStringLiteral("/org/freedesktop/UPower"), properties, change, this,
              SLOT(changed(QString, QVariantMap, QStringList)));
}

void SleepWatch::prepareForSleep(bool begins) {
  if (begins) emit closing();
}

void SleepWatch::changed(const QString& /*interface*/, const QVariantMap& values, const QStringList& /*dropped*/) {
  if (values.value(QStringLiteral("LidClosed")).toBool() || values.value(QStringLiteral("LidIsClosed")).toBool()) emit closing();
}

}  // namespace kyhop
