// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "app/reader/document_engine.h"
#include "app/reader/mupdf_runtime.h"
#include "app/reader/page_geometry.h"

struct fz_context;
struct fz_display_list;

namespace kyhop {

/// Everything that one page draws, independent of its paper: any thread may draw it, and the paper may be closed meanwhile. Draw one page
/// on one thread at a time. Dropping it is safe on any thread.
class PageRecording {
 public:
  /// Takes over `list` and `context`, which nobody else may use.
  PageRecording(std::shared_ptr<MuPdfRuntime> runtime, fz_context* context, fz_display_list* list, PageBox points, std::string name);
  ~PageRecording();
  PageRecording(const PageRecording&) = delete;
  PageRecording& operator=(const PageRecording&) = delete;

  PageSize size() const { return {points_.x1 - points_.x0, points_.y1 - points_.y0}; }

 private:
  friend class PageBrush;
  std::shared_ptr<MuPdfRuntime> runtime_;
  fz_context* context_;
  fz_display_list* list_;
  PageBox points_;
  std::string name_;
};

/// Draws recordings; one for each thread that draws.
class PageBrush {
 public:
  /// Fails with too_much_memory.
  static Result<PageBrush> create(std::shared_ptr<MuPdfRuntime> runtime);
  PageBrush(PageBrush&& other) noexcept;
  PageBrush& operator=(PageBrush&&) = delete;
  ~PageBrush();

  /// Draws `area` of the page as it is when the whole page has `page` pixels, on white: 4 bytes a pixel (blue, green, red, opaque), rows
  /// from the top without padding, into `pixels` of area.width × area.height × 4 bytes. Fails with damaged, too_much_memory, cancelled.
  Result<void> draw(const PageRecording& recording, PixelSize page, PixelRect area, Byte* pixels, std::stop_token cancel = {});

 private:
  PageBrush(std::shared_ptr<MuPdfRuntime> runtime, fz_context* context) : runtime_(std::move(runtime)), context_(context) {}
  std::shared_ptr<MuPdfRuntime> runtime_;
  fz_context* context_;
};

}  // namespace kyhop
