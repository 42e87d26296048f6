// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>

#include "app/desk/paper/open_paper.h"

namespace kyhop {

/// A small picture of one page; until it is there, whatever lies under the item shows.
class PaperThumbnail : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(kyhop::OpenPaper* paper READ paper WRITE set_paper NOTIFY paper_changed)
  Q_PROPERTY(int page READ page WRITE set_page NOTIFY page_changed)
  Q_PROPERTY(qreal ratio READ ratio NOTIFY ratio_changed)
  Q_PROPERTY(bool drawn READ drawn NOTIFY drawn_changed)

 public:
  explicit PaperThumbnail(QQuickItem* parent = nullptr);
  ~PaperThumbnail() override;

  OpenPaper* paper() const { return paper_; }
  void set_paper(OpenPaper* paper);
  /// From 1.
  int page() const { return page_; }
  void set_page(int page);
  /// Height by width of the page; of an A4 page until it is known.
  qreal ratio() const;
  bool drawn() const { return drawn_; }

 signals:
  void paper_changed();
  void page_changed();
  void ratio_changed();
  void drawn_changed();

 protected:
  QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
  void itemChange(ItemChange change, const ItemChangeData& data) override;

 private:
  void look();

  QPointer<OpenPaper> paper_;
  WorkList::ViewId view_ = 0;
  int page_ = 1;
  bool drawn_ = false;
  bool wished_ = false;
};

}  // namespace kyhop
