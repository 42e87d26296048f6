// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/plate.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace kyhop {

Plate::Plate(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  connect(this, &Plate::changed, this, [this] { update(); });
}

/// The rectangle with its corners, `inset` inside the item.
QPainterPath Plate::outline(qreal inset) const {
  const QRectF box = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
  const qreal most = std::max(0.0, std::min(box.width(), box.height()) / 2);
  const auto corner = [&](qreal own) { return std::clamp((own < 0 ? radius_ : own) - inset, 0.0, most); };
  const auto turn = [](QPainterPath& path, qreal left, qreal top, qreal radius, qreal from) {
    if (radius > 0)
      path.arcTo(left, top, 2 * radius, 2 * radius, from, -90);
    else
      path.lineTo(left, top);
  };
  QPainterPath path;
  const qreal top_left = corner(top_left_);
  const qreal top_right = corner(top_right_);
  const qreal bottom_right = corner(bottom_right_);
  const qreal bottom_left = corner(bottom_left_);
  path.moveTo(box.left() + top_left, box.top());
  path.lineTo(box.right() - top_right, box.top());
  turn(path, box.right() - 2 * top_right, box.top(), top_right, 90);
  path.lineTo(box.right(), box.bottom() - bottom_right);
  turn(path, box.right() - 2 * bottom_right, box.bottom() - 2 * bottom_right, bottom_right, 0);
  path.lineTo(box.left() + bottom_left, box.bottom());
  turn(path, box.left(), box.bottom() - 2 * bottom_left, bottom_left, -90);
  path.lineTo(box.left(), box.top() + top_left);
  turn(path, box.left(), box.top(), top_left, 180);
  path.closeSubpath();
  return path;
}

void Plate::paint_pattern(QPainter* painter) const {
  painter->save();
  painter->setClipPath(outline(edge_width_ / 2));
  const qreal step = std::max(4.0, pattern_size_);
  if (pattern_ == Stripes) {
    // Two thirds stripe, one third ground, at 45 degrees.
    painter->setPen(QPen(pattern_colour_, step * 2 / 3));
    for (qreal x = -height(); x < width() + height(); x += step * 1.414) painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
  } else {
    painter->setPen(Qt::NoPen);
    painter->setBrush(pattern_colour_);
    for (qreal y = step / 2; y < height() + step; y += step)
      for (qreal x = step / 2; x < width() + step; x += step) painter->drawEllipse(QPointF(x, y), step * 0.3, step * 0.3);
  }
  painter->restore();
}

void Plate::paint_edge(QPainter* painter) const {
  const qreal thin = std::max(1.0, edge_width_ / 3);
  QPen pen(edge_colour_, edge_ == Double ? thin : edge_width_);
  if (edge_ == Dashed) pen.setDashPattern({3.0, 2.2});
  if (edge_ == Dotted) pen.setDashPattern({1.0, 1.2});
  pen.setCapStyle(Qt::FlatCap);
  painter->strokePath(outline(pen.widthF() / 2), pen);
  if (edge_ == Double) painter->strokePath(outline(edge_width_ - thin / 2), pen);
}

void Plate::paint(QPainter* painter) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillPath(outline(0), color_);
  if (pattern_ != Plain) paint_pattern(painter);
  if (edge_width_ > 0) paint_edge(painter);
}

}  // namespace kyhop
