// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/page_layout.h"

#include <algorithm>
#include <cmath>

namespace kyhop {

namespace {

/// A page a million points high at the largest zoom still fits into an int.
int pixels(double points, double scale) {
  return std::clamp(static_cast<int>(std::lround(points * scale)), 1, 100'000'000);
}

}  // namespace

PageLayout::PageLayout(std::vector<PageSize> pages, double scale, int gap) : pages_(std::move(pages)), scale_(scale) {
  sizes_.reserve(pages_.size());
  tops_.reserve(pages_.size());
  height_ = gap;
  std::vector<float> widths;
  for (const PageSize& page : pages_) {
    const PixelSize size{pixels(page.width, scale), pixels(page.height, scale)};
    sizes_.push_back(size);
    tops_.push_back(height_);
    height_ += size.height + gap;
    width_ = std::max(width_, size.width);
    widths.push_back(page.width);
  }
  if (widths.empty()) return;
  const auto usual = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) * 9 / 10);
  std::ranges::nth_element(widths, usual);
  usual_width_ = *usual;
}

std::uint32_t PageLayout::page_at(double y) const {
  const auto below = std::ranges::lower_bound(tops_, static_cast<std::int64_t>(std::floor(y)));
  auto page = static_cast<std::uint32_t>(below - tops_.begin());
  if (page > 0 && static_cast<double>(bottom_of(page - 1)) > y) --page;
  return std::min(page, page_count() == 0 ? 0 : page_count() - 1);
}

}  // namespace kyhop
