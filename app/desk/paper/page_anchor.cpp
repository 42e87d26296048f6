// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/page_anchor.h"

namespace kyhop {

void PageAnchor::set_view(PaperView* view) {
  if (view == view_) return;
  if (view_) disconnect(view_, nullptr, this, nullptr);
  view_ = view;
  if (view_) {
    connect(view_, &PaperView::position_changed, this, &PageAnchor::follow);
    connect(view_, &PaperView::layout_changed, this, &PageAnchor::follow);
  }
  follow();
  emit view_changed();
}

void PageAnchor::set_page(int page) {
  if (page == page_) return;
  page_ = page;
  follow();
  emit place_changed();
}

void PageAnchor::set_at(QPointF at) {
  if (at == at_) return;
  at_ = at;
  follow();
  emit place_changed();
}

void PageAnchor::follow() {
  bool sight = false;
  if (view_) {
    const QRectF page = view_->rectOf(page_);
    sight = page.height() > 0 && page.bottom() > 0 && page.top() < view_->height();
    if (sight) setPosition(view_->placeOf(page_, at_.x(), at_.y()));
  }
  if (sight == in_sight_) return;
  in_sight_ = sight;
  emit in_sight_changed();
}

}  // namespace kyhop
