// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "app/desk/paper/paper_view.h"

// What the view wishes to have drawn. All of it is stated anew whenever something moved or came, so nothing stale is ever drawn on.

namespace kyhop {

namespace {

/// Pixels drawn in one go. More of them at once cost less in all; fewer are in sight sooner.
constexpr std::int64_t kMostPixelsAtOnce = 3'000'000;
constexpr int kNearPages = 3;

}  // namespace

PixelSize PaperView::preview_size(std::uint32_t page, int width) const {
  const PageSize points = layout_.points_of(page);
  // A page like a banner is still drawn as a small picture.
  const double down = std::clamp(width * double{points.height} / std::max(points.width, 1.0F), 1.0, 4.0 * width);
  return {width, static_cast<int>(std::lround(down))};
}

/// The tiles between two heights of the item that are not here yet, as one area or as bands of one.
void PaperView::wish_tiles(const Sight& page, double top, double bottom, Urgency urgency, std::vector<PictureWish>& wishes) const {
  const int first_row = std::max(0, static_cast<int>(std::floor((top - page.y) / kTile)));
  const int last_row = std::min((page.size.height - 1) / kTile, static_cast<int>(std::ceil((bottom - page.y) / kTile)) - 1);
  const int first_column = std::max(0, -page.x / kTile);
  const int last_column = std::min((page.size.width - 1) / kTile, static_cast<int>((view_width() - page.x - 1) / kTile));
  PixelRect area;
  const auto add = [&] {
    if (area.width > 0) wishes.push_back({PictureSort::tile, page.page, page.size, area, urgency});
    area = {};
  };
  for (int row = first_row; row <= last_row; ++row) {
    int left = -1;
    int right = -1;
    for (int column = first_column; column <= last_column; ++column) {
      if (paper_->cache(PictureSort::tile).has({PictureSort::tile, page.page, page.size.width, column, row})) continue;
      if (left < 0) left = column;
      right = column;
    }
    if (left < 0) {
      add();
      continue;
    }
    const int x = left * kTile;
    const int y = row * kTile;
    const PixelRect band{x, y, std::min((right + 1) * kTile, page.size.width) - x, std::min(y + kTile, page.size.height) - y};
    const bool joins = area.width == band.width && area.x == band.x && area.y + area.height == y &&
                       std::int64_t{area.width} * (area.height + band.height) <= kMostPixelsAtOnce;
    if (joins) {
      area.height += band.height;
    } else {
      add();
      area = band;
    }
  }
  add();
}

bool PaperView::shown_sharp(const Sight& page) const {
  std::vector<PictureWish> missing;
  wish_tiles(page, 0, view_height(), Urgency::visible, missing);
  return missing.empty();
}

void PaperView::wish_pictures() {
  if (!paper_) return;
  std::vector<PictureWish> wishes;
  bool sharp = true;
  const bool open = paper_->state() == OpenPaper::Ready && generation_ == paper_->generation() && isVisible() && width() > 0;
  const auto fine = [this](std::uint32_t page) { return paper_->pageProblem(static_cast<int>(page) + 1).isEmpty(); };
  const auto wish_small = [&](std::uint32_t page, Urgency urgency) {
    const PixelSize size = preview_size(page, kPreviewWidth);
    if (!paper_->cache(PictureSort::preview).has({PictureSort::preview, page, size.width, 0, 0}))
      wishes.push_back({PictureSort::preview, page, size, {0, 0, size.width, size.height}, urgency});
  };
  // While two fingers still change the size, what is here is stretched.
  if (open && !pinching_scale_) {
    const double screen = view_height();
    for (const Sight& page : in_sight()) {
      if (!fine(page.page)) continue;
      const auto before = wishes.size();
      wish_tiles(page, 0, screen, Urgency::visible, wishes);
      if (wishes.size() == before) continue;
      sharp = false;
      wish_small(page.page, Urgency::visible_preview);
    }
    for (const Sight& page : in_sight(screen, screen)) {
      if (!fine(page.page)) continue;
      wish_tiles(page, screen, 2 * screen, forwards_ ? Urgency::ahead : Urgency::behind, wishes);
      wish_tiles(page, -screen, 0, forwards_ ? Urgency::behind : Urgency::ahead, wishes);
    }
    for (int away = 1; away <= kNearPages; ++away)
      for (const int page : {current_page_ - 1 + away, current_page_ - 1 - away})
        if (page >= 0 && page < static_cast<int>(layout_.page_count()) && fine(static_cast<std::uint32_t>(page)))
          wish_small(static_cast<std::uint32_t>(page), Urgency::near_preview);
  }
  paper_->wish(view_id_, std::move(wishes));
  const OpenPaper::State state = paper_->state();
  const bool settled = state == OpenPaper::Ready ? open && sharp : state != OpenPaper::Opening;
  if (settled == settled_) return;
  settled_ = settled;
  emit settled_changed();
}

void PaperView::updatePolish() {
  wish_pictures();
}

}  // namespace kyhop
