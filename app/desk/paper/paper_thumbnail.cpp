// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/paper_thumbnail.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <algorithm>
#include <cmath>
#include <memory>

namespace kyhop {

namespace {

PictureKey key_of(int page) {
  return {PictureSort::thumbnail, static_cast<std::uint32_t>(page - 1), kThumbnailWidth, 0, 0};
}

}  // namespace

PaperThumbnail::PaperThumbnail(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
}

PaperThumbnail::~PaperThumbnail() {
  if (paper_) paper_->wish(view_, {});
}

void PaperThumbnail::set_paper(OpenPaper* paper) {
  if (paper == paper_) return;
  if (paper_) {
    paper_->wish(view_, {});
    disconnect(paper_, nullptr, this, nullptr);
  }
  paper_ = paper;
  wished_ = false;
  if (paper_) {
    view_ = paper_->new_view();
    connect(paper_, &OpenPaper::pages_changed, this, [this] {
      wished_ = false;
      emit ratio_changed();
      look();
    });
    connect(paper_, &OpenPaper::pictures_came, this, &PaperThumbnail::look);
  }
  look();
  emit paper_changed();
  emit ratio_changed();
}

void PaperThumbnail::set_page(int page) {
  if (page == page_) return;
  page_ = page;
  wished_ = false;
  look();
  emit page_changed();
  emit ratio_changed();
}

qreal PaperThumbnail::ratio() const {
  constexpr qreal kA4 = 1.414;
  if (!paper_ || page_ < 1 || page_ > paper_->page_count()) return kA4;
  const PageSize size = paper_->pages()[static_cast<std::size_t>(page_) - 1];
  return std::clamp(size.height / std::max(size.width, 1.0F), 0.25F, 4.0F);
}

void PaperThumbnail::look() {
  const bool here = paper_ && page_ >= 1 && page_ <= paper_->page_count() && paper_->cache(PictureSort::thumbnail).has(key_of(page_));
  if (here != drawn_) {
    drawn_ = here;
    wished_ = false;
    emit drawn_changed();
    update();
  }
  const bool can = paper_ && paper_->state() == OpenPaper::Ready && page_ >= 1 && page_ <= paper_->page_count() && isVisible() &&
                   paper_->pageProblem(page_).isEmpty();
  if (here || wished_ || !can) return;
  wished_ = true;
  const int height = std::max(1, static_cast<int>(std::lround(kThumbnailWidth * ratio())));
  const auto page = static_cast<std::uint32_t>(page_ - 1);
  paper_->wish(view_, {{PictureSort::thumbnail, page, {kThumbnailWidth, height}, {0, 0, kThumbnailWidth, height}, Urgency::thumbnail}});
}

void PaperThumbnail::itemChange(ItemChange change, const ItemChangeData& data) {
  QQuickItem::itemChange(change, data);
  if (change == ItemVisibleHasChanged) look();
}

QSGNode* PaperThumbnail::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
  std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode*>(old));
  const QImage image = paper_ ? paper_->cache(PictureSort::thumbnail).get(key_of(page_)) : QImage();
  if (image.isNull()) return nullptr;
  if (!node) {
    node.reset(window()->createImageNode());
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
  }
  node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
  node->setRect(boundingRect());
  return node.release();
}

}  // namespace kyhop
