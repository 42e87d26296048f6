// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/reading/place_number.h"

#include <QRegularExpression>

namespace kyhop {

std::optional<PlaceNumber> place_number(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^(\\d{1,5})(?:\\s*[.,/:]\\s*|\\s+)(\\d{0,5})$"));
  static const QRegularExpression one(QStringLiteral("^\\d{1,5}$"));
  const QString typed = text.trimmed();
  if (one.match(typed).hasMatch()) return typed.toInt() < 1 ? std::nullopt : std::optional(PlaceNumber{typed.toInt(), 0});
  const auto match = form.match(typed);
  if (!match.hasMatch()) return std::nullopt;
  const PlaceNumber place{match.captured(1).toInt(), match.captured(2).toInt()};
  // «12.» is on its way to «12.5».
  if (place.number < 1 || (place.page < 1 && !match.captured(2).isEmpty())) return std::nullopt;
  return place;
}

QString place_text(int number, int page) {
  return page < 1 ? QString::number(number) : QString::number(number) + QLatin1Char('.') + QString::number(page);
}

}  // namespace kyhop
