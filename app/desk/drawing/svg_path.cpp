// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/drawing/svg_path.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace kyhop {

namespace {

/// Reads numbers and letters; separators are spaces, commas and the sign or point of the next number.
class Reader {
 public:
  explicit Reader(QStringView text) : rest_(text) {}

  std::optional<QChar> letter() {
    skip();
    if (rest_.isEmpty() || !rest_.front().isLetter()) return std::nullopt;
    const QChar found = rest_.front();
    rest_ = rest_.mid(1);
    return found;
  }
  bool number_follows() {
    skip();
    return !rest_.isEmpty() && (rest_.front().isDigit() || QStringView(u"+-.").contains(rest_.front()));
  }
  qreal number() {
    skip();
    qsizetype end = 0;
    bool point = false;
    if (end < rest_.size() && (rest_[end] == u'-' || rest_[end] == u'+')) ++end;
    while (end < rest_.size() && (rest_[end].isDigit() || (rest_[end] == u'.' && !point))) point |= rest_[end++] == u'.';
    const qreal found = rest_.left(end).toDouble();
    rest_ = rest_.mid(end);
    return found;
  }
  /// The flags of an arc may stand without a space: "a5 5 0 015 5".
  bool flag() {
    skip();
    const bool found = !rest_.isEmpty() && rest_.front() == u'1';
    rest_ = rest_.mid(1);
    return found;
  }

 private:
  void skip() {
    while (!rest_.isEmpty() && (rest_.front().isSpace() || rest_.front() == u',')) rest_ = rest_.mid(1);
  }

  QStringView rest_;
};

constexpr qreal degrees(qreal radians) { return radians * 180 / std::numbers::pi; }

/// From end points to centre and angles: SVG 1.1, appendix F.6.5, for ellipses that are not turned.
void arc_to(QPainterPath& path, qreal rx, qreal ry, bool large, bool sweep, QPointF to) {
  const QPointF from = path.currentPosition();
  if (from == to) return;
  if (rx == 0 || ry == 0) {
    path.lineTo(to);
    return;
  }
  const QPointF half((from.x() - to.x()) / 2, (from.y() - to.y()) / 2);
  const qreal reach = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
  if (reach > 1) {
    rx *= std::sqrt(reach);
    ry *= std::sqrt(reach);
  }
  const qreal across = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
  const qreal factor = (large == sweep ? -1 : 1) * std::sqrt(std::max(0.0, rx * rx * ry * ry / across - 1));
  const QPointF turned(factor * rx * half.y() / ry, -factor * ry * half.x() / rx);
  const QPointF centre = turned + (from + to) / 2;
  const qreal start = std::atan2((half.y() - turned.y()) / ry, (half.x() - turned.x()) / rx);
  const qreal end = std::atan2((-half.y() - turned.y()) / ry, (-half.x() - turned.x()) / rx);
  qreal length = end - start;
  if (sweep && length < 0) length += 2 * std::numbers::pi;
  if (!sweep && length > 0) length -= 2 * std::numbers::pi;
  // Qt counts angles against the clock.
  path.arcTo(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry, -degrees(start), -degrees(length));
}

}  // namespace

QPainterPath svg_path(QStringView data) {
  QPainterPath path;
  Reader in(data);
  QPointF bend;  // the last control point, for S
  QChar command;
  while (true) {
    if (const auto letter = in.letter())
      command = *letter;
    else if (!in.number_follows())
      break;
    const bool relative = command.isLower();
    const QPointF base = relative ? path.currentPosition() : QPointF();
    const auto point = [&] {
      const qreal x = in.number();
      return base + QPointF(x, in.number());
    };
    const QPointF before = path.currentPosition();
    QPointF next_bend;
    bool bent = false;
    switch (command.toUpper().unicode()) {
      case u'M':
        path.moveTo(point());
        command = relative ? u'l' : u'L';
        break;
      case u'L':
        path.lineTo(point());
        break;
      case u'H':
        path.lineTo(base.x() + in.number(), before.y());
        break;
      case u'V':
        path.lineTo(before.x(), base.y() + in.number());
        break;
      case u'C':
      case u'S': {
        const QPointF first = command.toUpper() == u'C' ? point() : 2 * before - (bend.isNull() ? before : bend);
        next_bend = point();
        path.cubicTo(first, next_bend, point());
        bent = true;
        break;
      }
      case u'Q': {
        const QPointF control = point();
        path.quadTo(control, point());
        break;
      }
      case u'A': {
        const qreal rx = in.number();
        const qreal ry = in.number();
        in.number();  // the turn of the ellipse: ours are upright
        const bool large = in.flag();
        const bool sweep = in.flag();
        arc_to(path, rx, ry, large, sweep, point());
        break;
      }
      case u'Z':
        path.closeSubpath();
        break;
      default:
        return path;
    }
    bend = bent ? next_bend : QPointF();
  }
  return path;
}

}  // namespace kyhop
