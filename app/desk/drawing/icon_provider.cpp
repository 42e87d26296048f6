// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/icon_provider.h"

#include <QPainter>
#include <algorithm>

#include "app/desk/drawing/icon_table.h"
#include "app/desk/drawing/svg_path.h"

namespace kyhop {

namespace {

constexpr int kSquare = 24;
constexpr qreal kPen = 2;

const IconShape* find(QStringView name) {
  const auto icons = icon_table();
  const auto found = std::find_if(icons.begin(), icons.end(), [&](const IconShape& icon) { return icon.name == name; });
  return found == icons.end() ? nullptr : &*found;
}

}  // namespace

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requested) {
  const auto parts = QStringView(id).split(u'/');
  const IconShape* icon = find(parts[0]);
  if (!icon) qWarning("There is no icon named %s.", qPrintable(id));
  const QColor colour(parts.size() > 1 ? QString(u'#' + parts[1].toString()) : QStringLiteral("black"));
  const qreal pen = parts.size() > 2 ? parts[2].toDouble() : kPen;

  const int side = std::max({requested.width(), requested.height(), 1});
  QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  if (icon && colour.isValid()) {
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(qreal(side) / kSquare, qreal(side) / kSquare);
    painter.fillPath(svg_path(icon->fill), colour);
    painter.strokePath(svg_path(icon->stroke), QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  }
  if (size) *size = picture.size();
  return picture;
}

}  // namespace kyhop
