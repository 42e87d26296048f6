// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace kyhop {

/// A rectangle for what Rectangle cannot do in Qt 6.4: a dashed, dotted or double edge, a corner that differs from the others, stripes or
/// dots inside. Prefer Rectangle where it will do; it is cheaper.
class Plate : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
  Q_PROPERTY(QColor edgeColor MEMBER edge_colour_ NOTIFY changed)
  Q_PROPERTY(qreal edgeWidth MEMBER edge_width_ NOTIFY changed)
  Q_PROPERTY(Edge edge MEMBER edge_ NOTIFY changed)
  Q_PROPERTY(Pattern pattern MEMBER pattern_ NOTIFY changed)
  Q_PROPERTY(QColor patternColor MEMBER pattern_colour_ NOTIFY changed)
  Q_PROPERTY(qreal patternSize MEMBER pattern_size_ NOTIFY changed)
  Q_PROPERTY(qreal radius MEMBER radius_ NOTIFY changed)
  /// Below 0: as `radius`.
  Q_PROPERTY(qreal topLeft MEMBER top_left_ NOTIFY changed)
  Q_PROPERTY(qreal topRight MEMBER top_right_ NOTIFY changed)
  Q_PROPERTY(qreal bottomLeft MEMBER bottom_left_ NOTIFY changed)
  Q_PROPERTY(qreal bottomRight MEMBER bottom_right_ NOTIFY changed)

 public:
  enum Edge { Solid, Dashed, Dotted, Double };
  Q_ENUM(Edge)
  /// Stripes and dots are drawn with `patternColor` on `color`; a step of the pattern is `patternSize` wide.
  enum Pattern { Plain, Stripes, Dots };
  Q_ENUM(Pattern)

  explicit Plate(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  QPainterPath outline(qreal inset) const;
  void paint_pattern(QPainter* painter) const;
  void paint_edge(QPainter* painter) const;

  QColor color_ = Qt::transparent;
  QColor edge_colour_ = Qt::transparent;
  qreal edge_width_ = 0;
  Edge edge_ = Solid;
  Pattern pattern_ = Plain;
  QColor pattern_colour_ = Qt::transparent;
  qreal pattern_size_ = 12;
  qreal radius_ = 0;
  qreal top_left_ = -1;
  qreal top_right_ = -1;
  qreal bottom_left_ = -1;
  qreal bottom_right_ = -1;
};

}  // namespace kyhop
