// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/reader/paper_limits.h"
#include "storage/base/bytes.h"
#include "storage/base/error.h"

namespace kyhop {

/// Points (1/72 inch), after the page's rotation.
struct PageSize {
  float width = 0;
  float height = 0;
};

struct OutlineEntry {
  std::string title;                  ///< one line of valid text; may be empty
  std::optional<std::uint32_t> page;  ///< counted from 0; nothing when it leads nowhere in this paper
  std::uint8_t depth = 0;             ///< 0 at the top, never more than one deeper than the entry before
  friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

struct Outline {
  std::vector<OutlineEntry> entries;
  bool cut = false;  ///< the paper has more entries or levels than the limits
};

struct PageText {
  std::string text;  ///< valid text, lines end with a newline, blocks with an empty line; not normalised
  bool cut = false;  ///< the page has more text than kMaxPageTextBytes
};

struct PageImage {
  int width = 0;   ///< pixels
  int height = 0;  ///< pixels
  Bytes rgba;      ///< 4 bytes a pixel, opaque on white paper, rows from the top without padding
};

/// An open paper. Pages count from 0. An object belongs to one thread at a time. Errors come from describe(PaperFault, …):
/// damaged (of this page: the others may be well), too_much_memory, cancelled.
class DocumentEngine {
 public:
  virtual ~DocumentEngine() = default;

  /// 1 … kMaxPaperPages.
  virtual std::uint32_t page_count() const = 0;
  virtual Result<PageSize> page_size(std::uint32_t page) = 0;
  /// The printed label, e.g. "iv" or "A-3"; empty when the paper names none.
  virtual std::string page_label(std::uint32_t page) = 0;
  virtual Result<Outline> outline() = 0;
  virtual Result<PageText> text(std::uint32_t page) = 0;
  /// `scale` is pixels per point, > 0; an image of more than kMaxImagePixels is refused as too_much_memory.
  virtual Result<PageImage> render(std::uint32_t page, float scale, std::stop_token cancel = {}) = 0;
  /// The file was damaged and put together again so far; reading further pages may still turn it on.
  virtual bool repaired() const = 0;
};

}  // namespace kyhop
