// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "app/reader/document_engine.h"
#include "app/reader/page_geometry.h"

namespace kyhop {

/// Where the pages of a paper stand, one under the other, in whole device pixels from the top of the first page.
class PageLayout {
 public:
  PageLayout() = default;
  /// `scale`: device pixels per point; `gap`: device pixels before, between and after pages.
  PageLayout(std::vector<PageSize> pages, double scale, int gap);

  /// The same pages at another scale.
  PageLayout scaled(double scale, int gap) const { return {pages_, scale, gap}; }
  double scale() const { return scale_; }

  std::uint32_t page_count() const { return static_cast<std::uint32_t>(pages_.size()); }
  PixelSize size_of(std::uint32_t page) const { return sizes_[page]; }
  std::int64_t top_of(std::uint32_t page) const { return tops_[page]; }
  std::int64_t bottom_of(std::uint32_t page) const { return tops_[page] + sizes_[page].height; }
  std::int64_t height() const { return height_; }
  int width() const { return width_; }
  /// The page at a height, or the next one below a gap; the last one beneath all.
  std::uint32_t page_at(double y) const;

  /// Points. As wide as nine of ten pages at most: a cover or one wide table does not make all others small.
  float usual_width() const { return usual_width_; }
  PageSize points_of(std::uint32_t page) const { return pages_[page]; }

 private:
  std::vector<PageSize> pages_;
  std::vector<PixelSize> sizes_;
  std::vector<std::int64_t> tops_;
  float usual_width_ = 0;
  double scale_ = 1;
  std::int64_t height_ = 0;
  int width_ = 0;
};

}  // namespace kyhop
