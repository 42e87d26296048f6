// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/route.h"

namespace kyhop {

namespace {
constexpr qsizetype kDeepest = 16;

/// From where a screen is opened that is none of the rail's.
QStringList way_to(const QString& screen) {
  static const QStringList of_home{"programme", "people", "notices", "press", "petitions", "news", "search", "sync"};
  static const QStringList of_now{"ballot", "result", "rollCall"};
  static const QStringList of_office{"paperDesk", "agendaEdit", "members", "devices", "bundle"};
  if (of_home.contains(screen)) return {"home"};
  if (of_now.contains(screen)) return {"now"};
  if (of_office.contains(screen)) return {"more", "office"};
  return screen == QLatin1String("office") ? QStringList{"more"} : QStringList{};
}
}  // namespace

QUrl Route::page() const {
  QString name = screen();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return QUrl(QStringLiteral("qrc:/Kyhop/pages/%1Page.qml").arg(name));
}

void Route::go(const QString& screen, const QVariantMap& with) {
  places_ = {{screen, with}};
  emit changed();
}

void Route::begin(const QString& screen) {
  places_.clear();
  for (const QString& before : way_to(screen)) places_.append({before, {}});
  places_.append({screen, {}});
  emit changed();
}

void Route::open(const QString& screen, const QVariantMap& with) {
  if (places_.constLast().screen == screen && places_.constLast().with == with) return;
  if (places_.size() == kDeepest) places_.removeAt(1);
  places_.append({screen, with});
  emit changed();
}

void Route::back() {
  if (!can_go_back()) return;
  places_.removeLast();
  emit changed();
}

}  // namespace kyhop
