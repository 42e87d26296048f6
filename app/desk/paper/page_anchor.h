// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>

#include "app/desk/paper/paper_view.h"

namespace kyhop {

/// An item that stays at a place of a page, e.g. with the pin of a note in it. A child of the view.
class PageAnchor : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(kyhop::PaperView* view READ view WRITE set_view NOTIFY view_changed)
  Q_PROPERTY(int page READ page WRITE set_page NOTIFY place_changed)
  Q_PROPERTY(QPointF at READ at WRITE set_at NOTIFY place_changed)
  Q_PROPERTY(bool inSight READ in_sight NOTIFY in_sight_changed)

 public:
  using QQuickItem::QQuickItem;

  PaperView* view() const { return view_; }
  void set_view(PaperView* view);
  int page() const { return page_; }
  void set_page(int page);
  /// Shares of the page, 0 … 1.
  QPointF at() const { return at_; }
  void set_at(QPointF at);
  /// So that what is far away needs no items.
  bool in_sight() const { return in_sight_; }

 signals:
  void view_changed();
  void place_changed();
  void in_sight_changed();

 private:
  void follow();

  QPointer<PaperView> view_;
  int page_ = 0;
  QPointF at_;
  bool in_sight_ = false;
};

}  // namespace kyhop
