// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QVariantMap>

namespace kyhop {

/// Which screen shows, with what, and the way back. Screens of the rail replace each other; what is opened from one goes back to it.
class Route : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(QString screen READ screen NOTIFY changed)
  Q_PROPERTY(QVariantMap with READ with NOTIFY changed)
  Q_PROPERTY(QUrl page READ page NOTIFY changed)
  Q_PROPERTY(QString section READ section NOTIFY changed)
  Q_PROPERTY(bool canGoBack READ can_go_back NOTIFY changed)

 public:
  using QObject::QObject;

  QString screen() const { return places_.constLast().screen; }
  QVariantMap with() const { return places_.constLast().with; }
  /// The file of the screen: "now" is qml/pages/NowPage.qml.
  QUrl page() const;
  /// The screen of the rail that this one was opened from.
  QString section() const { return places_.constFirst().screen; }
  bool can_go_back() const { return places_.size() > 1; }

  /// To a screen of the rail.
  Q_INVOKABLE void go(const QString& screen, const QVariantMap& with = {});
  /// To any screen, on the way on which people come to it, so that there is a way back.
  void begin(const QString& screen);
  /// One deeper.
  Q_INVOKABLE void open(const QString& screen, const QVariantMap& with = {});
  Q_INVOKABLE void back();

 signals:
  void changed();

 private:
  struct Place {
    QString screen;
    QVariantMap with;
  };
  QList<Place> places_{{QStringLiteral("home"), {}}};
};

}  // namespace kyhop
