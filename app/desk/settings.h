// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTranslator>
#include <functional>

namespace kyhop {

/// How this device's person wants the window: kept between starts, never shared.
class Settings : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The desk has one")
  Q_PROPERTY(QString language READ language WRITE set_language NOTIFY languageChanged)
  Q_PROPERTY(QString scheme READ scheme WRITE set_scheme NOTIFY changed)
  Q_PROPERTY(qreal scale READ scale WRITE set_scale NOTIFY changed)
  Q_PROPERTY(bool leftHanded READ left_handed WRITE set_left_handed NOTIFY changed)
  Q_PROPERTY(bool reducedMotion READ reduced_motion WRITE set_reduced_motion NOTIFY changed)
  Q_PROPERTY(int lockMinutes READ lock_minutes WRITE set_lock_minutes NOTIFY changed)

 public:
  /// What a start's options say holds for that start and is not kept.
  struct Overrides {
    QString language, scheme;
    qreal scale = 0;
  };
  explicit Settings(const Overrides& overrides, QObject* parent = nullptr);

  /// "vi" or "en".
  QString language() const { return language_; }
  void set_language(const QString& language);
  /// "light", "dark" or "contrast".
  QString scheme() const { return scheme_; }
  void set_scheme(const QString& scheme);
  /// Of type, 1.0 … 2.0.
  qreal scale() const { return scale_; }
  void set_scale(qreal scale);
  bool left_handed() const { return left_handed_; }
  void set_left_handed(bool on);
  bool reduced_motion() const { return reduced_motion_; }
  void set_reduced_motion(bool on);
  /// Idle minutes outside a sitting after which a protected home locks; 0 never.
  int lock_minutes() const { return lock_minutes_; }
  void set_lock_minutes(int minutes);

 signals:
  void languageChanged();
  void changed();

 private:
  void install_language();

  QTranslator pages_, errors_;
  QString language_;
  QString scheme_;
  qreal scale_ = 1.0;
  bool left_handed_ = false;
  bool reduced_motion_ = false;
  int lock_minutes_ = 10;
};

}  // namespace kyhop
