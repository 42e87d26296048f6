// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/page_drawing.h"

#include <mupdf/fitz.h>

#include <utility>

#include "app/reader/mupdf_guard.h"

namespace kyhop {

namespace {

struct DrawOrder {
  fz_display_list* list;
  fz_matrix to_pixels;
  fz_irect area;
  Byte* bgra;
  fz_cookie* cookie;
};

int try_draw(fz_context* context, const DrawOrder& order) {
  fz_pixmap* pixels = nullptr;
  fz_device* device = nullptr;
  fz_var(pixels);
  fz_var(device);
  return guarded(
      context,
      [&] {
        pixels = fz_new_pixmap_with_bbox_and_data(context, fz_device_bgr(context), order.area, nullptr, 1, order.bgra);
        fz_clear_pixmap_with_value(context, pixels, 0xff);
        device = fz_new_draw_device(context, order.to_pixels, pixels);
        fz_run_display_list(context, order.list, device, fz_identity, fz_rect_from_irect(order.area), order.cookie);
        fz_close_device(context, device);
      },
      [&] {
        fz_drop_device(context, device);
        fz_drop_pixmap(context, pixels);
      });
}

}  // namespace

PageRecording::PageRecording(std::shared_ptr<MuPdfRuntime> runtime, fz_context* context, fz_display_list* list, PageBox points,
                             std::string name)
    : runtime_(std::move(runtime)), context_(context), list_(list), points_(points), name_(std::move(name)) {
}

PageRecording::~PageRecording() {
  fz_drop_display_list(context_, list_);
  fz_drop_context(context_);
}

Result<PageBrush> PageBrush::create(std::shared_ptr<MuPdfRuntime> runtime) {
  fz_context* context = runtime->clone();
  if (!context) return tl::make_unexpected(describe(PaperFault::too_much_memory, "drawing"));
  return PageBrush(std::move(runtime), context);
}

PageBrush::PageBrush(PageBrush&& other) noexcept : runtime_(std::move(other.runtime_)), context_(std::exchange(other.context_, nullptr)) {
}

PageBrush::~PageBrush() {
  if (context_) fz_drop_context(context_);
}

Result<void> PageBrush::draw(const PageRecording& recording, PixelSize page, PixelRect area, Byte* pixels, std::stop_token cancel) {
  const PageBox& box = recording.points_;
  const float across = static_cast<float>(page.width) / (box.x1 - box.x0);
  const float down = static_cast<float>(page.height) / (box.y1 - box.y0);
  fz_cookie cookie{};
  const std::stop_callback stop(cancel, [&cookie] { cookie.abort = 1; });
  const fz_matrix to_pixels = fz_concat(fz_translate(-box.x0, -box.y0), fz_scale(across, down));
  const fz_irect part{area.x, area.y, area.x + area.width, area.y + area.height};
  const int thrown = try_draw(context_, {recording.list_, to_pixels, part, pixels, &cookie});
  const auto fault = [&](PaperFault kind) { return tl::make_unexpected(describe(kind, recording.name_)); };
  if (cancel.stop_requested()) return fault(PaperFault::cancelled);
  if (runtime_->take_exhausted() || thrown == FZ_ERROR_MEMORY) return fault(PaperFault::too_much_memory);
  if (thrown) return fault(PaperFault::damaged);
  return {};
}

}  // namespace kyhop
