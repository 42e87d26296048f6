// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace kyhop {

/// A place on a page as it is shown (after its rotation): 0,0 is the top left corner, 1,1 the bottom right one.
struct PagePoint {
  float x = 0;
  float y = 0;
  friend bool operator==(const PagePoint&, const PagePoint&) = default;
};

/// Upright box on a page.
struct PageBox {
  float x0 = 0;
  float y0 = 0;
  float x1 = 0;
  float y1 = 0;
  friend bool operator==(const PageBox&, const PageBox&) = default;

  bool contains(PagePoint at) const { return at.x >= x0 && at.x <= x1 && at.y >= y0 && at.y <= y1; }
  bool empty() const { return !(x1 > x0 && y1 > y0); }
};

/// Four corners: upper left, upper right, lower left, lower right as the text runs, so that turned text is covered as well.
using PageQuad = std::array<PagePoint, 4>;

/// Pixels.
struct PixelSize {
  int width = 0;
  int height = 0;
  friend bool operator==(const PixelSize&, const PixelSize&) = default;
};
struct PixelRect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  friend bool operator==(const PixelRect&, const PixelRect&) = default;
};

}  // namespace kyhop
