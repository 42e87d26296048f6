// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <algorithm>
#include <cmath>

namespace kyhop {

namespace {

constexpr qreal kLeastScale = 1.0;
constexpr qreal kMostScale = 2.0;

QString known(const QString& value, const QStringList& choices) {
  return choices.contains(value) ? value : choices.constFirst();
}

QStringList languages() {
  return {QStringLiteral("vi"), QStringLiteral("en")};
}

QStringList schemes() {
  return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

template <typename T>
void keep(const char* key, const T& value) {
  QSettings().setValue(QLatin1String(key), value);
}

}  // namespace

Settings::Settings(const Overrides& overrides, QObject* parent) : QObject(parent) {
  const QSettings kept;
  const auto chosen = [&kept](const QString& now, const char* key) {
    return now.isEmpty() ? kept.value(QLatin1String(key)).toString() : now;
  };
  language_ = known(chosen(overrides.language, "language"), languages());
  scheme_ = known(chosen(overrides.scheme, "scheme"), schemes());
  scale_ = std::clamp(overrides.scale > 0 ? overrides.scale : kept.value(QStringLiteral("scale"), 1.0).toReal(), kLeastScale, kMostScale);
  left_handed_ = kept.value(QStringLiteral("leftHanded"), false).toBool();
  reduced_motion_ = kept.value(QStringLiteral("reducedMotion"), false).toBool();
  lock_minutes_ = std::max(kept.value(QStringLiteral("lockMinutes"), 10).toInt(), 0);
  install_language();
}

void Settings::install_language() {
  for (QTranslator* words : {&pages_, &errors_}) QCoreApplication::removeTranslator(words);
  QLocale::setDefault(language_ == QLatin1String("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                       : QLocale(QLocale::English, QLocale::UnitedStates));
  // English is the language of the source.
  if (language_ != QLatin1String("vi")) return;
  if (pages_.load(QStringLiteral(":/i18n/kyhop_vi.qm"))) QCoreApplication::installTranslator(&pages_);
  if (errors_.load(QStringLiteral(":/i18n/errors_vi.qm"))) QCoreApplication::installTranslator(&errors_);
}

void Settings::set_language(const QString& language) {
  const QString wanted = known(language, languages());
  if (wanted == language_) return;
  language_ = wanted;
  keep("language", language_);
  install_language();
  emit languageChanged();
}

void Settings::set_scheme(const QString& scheme) {
  const QString wanted = known(scheme, schemes());
  if (wanted == scheme_) return;
  scheme_ = wanted;
  keep("scheme", scheme_);
  emit changed();
}

void Settings::set_scale(qreal scale) {
  const qreal wanted = std::clamp(std::round(scale * 10) / 10, kLeastScale, kMostScale);
  if (qFuzzyCompare(wanted, scale_)) return;
  scale_ = wanted;
  keep("scale", scale_);
  emit changed();
}

void Settings::set_left_handed(bool on) {
  if (on == left_handed_) return;
  left_handed_ = on;
  keep("leftHanded", on);
  emit changed();
}

void Settings::set_reduced_motion(bool on) {
  if (on == reduced_motion_) return;
  reduced_motion_ = on;
  keep("reducedMotion", on);
  emit changed();
}

void Settings::set_lock_minutes(int minutes) {
  minutes = std::max(minutes, 0);
  if (minutes == lock_minutes_) return;
  lock_minutes_ = minutes;
  keep("lockMinutes", minutes);
  emit changed();
}

}  // namespace kyhop
