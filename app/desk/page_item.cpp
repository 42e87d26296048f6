// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/page_item.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <algorithm>
#include <memory>

namespace kyhop {

PageItem::PageItem(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
  qRegisterMetaType<PageWish>();
  auto* worker = new PageWorker;
  worker->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, worker, &QObject::deleteLater);
  connect(this, &PageItem::open_wished, worker, &PageWorker::open);
  connect(this, &PageItem::draw_wished, worker, &PageWorker::draw);
  connect(worker, &PageWorker::opened, this, &PageItem::take_opened);
  connect(worker, &PageWorker::drawn, this, &PageItem::take_drawn);
  connect(worker, &PageWorker::failed, this, &PageItem::take_failed);
  thread_.setObjectName(QStringLiteral("pages"));
  thread_.start();
}

PageItem::~PageItem() {
  newer_wish_.request_stop();
  thread_.quit();
  thread_.wait();
}

void PageItem::set_file(const QString& file) {
  if (file == file_) return;
  file_ = file;
  newer_wish_.request_stop();
  picture_ = {};
  picture_is_new_ = true;
  set_page_count(0);
  set_problem({});
  set_settled(file.isEmpty());
  if (!file.isEmpty()) emit open_wished(file);
  emit file_changed();
  update();
}

void PageItem::set_page(int page) {
  page = std::max(page, 1);
  if (page_count_ > 0) page = std::min(page, page_count_);
  if (page == page_) return;
  page_ = page;
  emit page_changed();
  wish_picture();
}

void PageItem::take_opened(int pages) {
  set_page_count(pages);
  if (page_ > pages) {
    set_page(pages);
  } else {
    wish_picture();
  }
}

void PageItem::take_drawn(quint64 ticket, const QImage& picture) {
  if (ticket != ticket_) return;
  picture_ = picture;
  picture_is_new_ = true;
  set_problem({});
  set_settled(true);
  update();
}

void PageItem::take_failed(quint64 ticket, const QString& problem) {
  if (ticket != 0 && ticket != ticket_) return;
  picture_ = {};
  picture_is_new_ = true;
  set_problem(problem);
  set_settled(true);
  update();
}

QSize PageItem::device_size() const {
  const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
  return (size() * ratio).toSize();
}

void PageItem::wish_picture() {
  const QSize box = device_size();
  if (page_count_ == 0 || box.isEmpty()) return;
  newer_wish_.request_stop();
  newer_wish_ = {};
  set_settled(false);
  emit draw_wished({++ticket_, page_, box, newer_wish_.get_token()});
}

void PageItem::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickItem::geometryChange(now, before);
  if (now.size() != before.size()) wish_picture();
}

void PageItem::itemChange(ItemChange change, const ItemChangeData& data) {
  QQuickItem::itemChange(change, data);
  if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window)) wish_picture();
}

QSGNode* PageItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
  std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode*>(old));
  if (picture_.isNull()) return nullptr;
  if (!node) {
    node.reset(window()->createImageNode());
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
    picture_is_new_ = true;
  }
  if (picture_is_new_) node->setTexture(window()->createTextureFromImage(picture_, QQuickWindow::TextureIsOpaque));
  picture_is_new_ = false;
  const QSizeF shown = QSizeF(picture_.size()).scaled(size(), Qt::KeepAspectRatio);
  // Whole pixels from the window's corner, so that letters stay as sharp as they were drawn.
  node->setRect(QRectF(QPointF(qRound((width() - shown.width()) / 2), qRound((height() - shown.height()) / 2)), shown));
  return node.release();
}

void PageItem::set_problem(const QString& problem) {
  if (problem == problem_) return;
  problem_ = problem;
  emit problem_changed();
}

void PageItem::set_settled(bool settled) {
  if (settled == settled_) return;
  settled_ = settled;
  emit settled_changed();
}

void PageItem::set_page_count(int pages) {
  if (pages == page_count_) return;
  page_count_ = pages;
  emit page_count_changed();
}

}  // namespace kyhop
