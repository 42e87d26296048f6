// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/route.h"

namespace kyhop {

namespace {
constexpr qsizetype kDeepest = 16;
}

QUrl Route::page() const {
  QString name = screen();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return QUrl(QStringLiteral("qrc:/Kyhop/pages/%1Page.qml").arg(name));
}

void Route::go(const QString& screen, const QVariantMap& with) {
  places_ = {{screen, with}};
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
