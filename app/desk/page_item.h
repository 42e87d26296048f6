// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QThread>
#include <stop_token>

#include "app/desk/page_worker.h"

namespace kyhop {

/// Shows one page of a paper, fitted into the item. Drawing happens on the worker's thread; until a new picture is there the old one
/// stays.
class PageItem : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString file READ file WRITE set_file NOTIFY file_changed)
  Q_PROPERTY(int page READ page WRITE set_page NOTIFY page_changed)
  Q_PROPERTY(int pageCount READ page_count NOTIFY page_count_changed)
  Q_PROPERTY(QString problem READ problem NOTIFY problem_changed)
  Q_PROPERTY(bool settled READ settled NOTIFY settled_changed)

 public:
  explicit PageItem(QQuickItem* parent = nullptr);
  ~PageItem() override;

  QString file() const { return file_; }
  /// Opens another paper at the page that is set; an empty name shows nothing.
  void set_file(const QString& file);
  /// From 1; kept within the paper once it is open.
  int page() const { return page_; }
  void set_page(int page);
  /// 0 while no paper is open.
  int page_count() const { return page_count_; }
  /// Why there is no picture, in words for a person; empty while all is well.
  QString problem() const { return problem_; }
  /// What is wished for is shown, or there is a problem, or nothing to show.
  bool settled() const { return settled_; }

 signals:
  void file_changed();
  void page_changed();
  void page_count_changed();
  void problem_changed();
  void settled_changed();
  void open_wished(const QString& file);
  void draw_wished(const PageWish& wish);

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;
  void itemChange(ItemChange change, const ItemChangeData& data) override;
  QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

 private:
  void take_opened(int pages);
  void take_drawn(quint64 ticket, const QImage& picture);
  void take_failed(quint64 ticket, const QString& problem);
  void wish_picture();
  void set_problem(const QString& problem);
  void set_settled(bool settled);
  void set_page_count(int pages);
  QSize device_size() const;

  QString file_;
  int page_ = 1;
  int page_count_ = 0;
  QString problem_;
  bool settled_ = true;
  quint64 ticket_ = 0;
  std::stop_source newer_wish_;
  QImage picture_;
  bool picture_is_new_ = false;
  QThread thread_;
};

}  // namespace kyhop

Q_DECLARE_METATYPE(kyhop::PageWish)
