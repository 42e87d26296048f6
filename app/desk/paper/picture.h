// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QImage>
#include <compare>
#include <cstdint>

#include "app/reader/page_geometry.h"

namespace kyhop {

/// Device pixels of a tile's side.
inline constexpr int kTile = 512;
/// Device pixels of the width of what stands in for a page.
inline constexpr int kPreviewWidth = 400;
inline constexpr int kThumbnailWidth = 160;

enum class PictureSort : std::uint8_t { tile, preview, thumbnail };

/// One picture of (a part of) a page. `width` is of the whole page in device pixels.
struct PictureKey {
  PictureSort sort = PictureSort::tile;
  std::uint32_t page = 0;
  int width = 0;
  int column = 0;
  int row = 0;
  friend auto operator<=>(const PictureKey&, const PictureKey&) = default;
};

/// Smaller is sooner.
enum class Urgency : std::uint8_t { visible, visible_preview, ahead, behind, thumbnail, near_preview };

/// A wish for pictures: `area` of the page when the whole of it has `whole` pixels. The area of tiles begins and ends on borders of
/// tiles or of the page.
struct PictureWish {
  PictureSort sort = PictureSort::tile;
  std::uint32_t page = 0;
  PixelSize whole;
  PixelRect area;
  Urgency urgency = Urgency::visible;

  bool same_pictures(const PictureWish& other) const {
    return sort == other.sort && page == other.page && whole == other.whole && area == other.area;
  }
};

struct Picture {
  PictureKey key;
  QImage image;
};

}  // namespace kyhop
