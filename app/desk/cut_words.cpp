// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/cut_words.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace kyhop {

namespace {

constexpr qreal kTolerance = 1.5;  // pixels: letters lean a little over their box

bool scrolls_sideways(const QQuickItem& item) {
  return item.inherits("QQuickFlickable") && item.property("contentWidth").toReal() > item.width() + kTolerance;
}

/// What of the item's width is shown, in the window's coordinates.
void look(const QQuickItem& item, QRectF shown, QStringList& cut) {
  if (!item.isVisible() || qFuzzyIsNull(item.opacity())) return;
  const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
  if (scrolls_sideways(item)) {
    shown.setLeft(-1e9);
    shown.setRight(1e9);
  } else if (item.clip()) {
    shown.setLeft(std::max(shown.left(), place.left()));
    shown.setRight(std::min(shown.right(), place.right()));
  }
  if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty()) {
    const QSizeF words(item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
    const bool larger = words.width() > item.width() + kTolerance || words.height() > item.height() + kTolerance;
    const bool outside = place.left() < shown.left() - kTolerance || place.right() > shown.right() + kTolerance;
    if (larger || outside) cut << item.property("text").toString();
  }
  for (const QQuickItem* child : item.childItems()) look(*child, shown, cut);
}

}  // namespace

QStringList cut_words(const QQuickWindow& window) {
  QStringList cut;
  look(*window.contentItem(), QRectF(0, 0, window.width(), window.height()), cut);
  return cut;
}

}  // namespace kyhop
