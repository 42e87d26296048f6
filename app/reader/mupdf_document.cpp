// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/mupdf_document.h"

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "app/reader/clean_text.h"
#include "app/reader/mupdf_guard.h"
#include "app/reader/mupdf_letters.h"
#include "app/reader/mupdf_navigation.h"
#include "app/reader/mupdf_stream.h"

namespace kyhop {

struct MuPdfDocument::Parts {
  Parts(std::shared_ptr<MuPdfRuntime> r, std::unique_ptr<PaperSource> s, std::string n)
      : runtime(std::move(r)), source(std::move(s)), stream(*source), name(std::move(n)), context(runtime->clone()) {}
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;
  ~Parts() {
    if (!context) return;
    if (indexed) pdf_drop_page_tree(context, document);
    pdf_drop_document(context, document);
    fz_drop_context(context);
  }

  std::shared_ptr<MuPdfRuntime> runtime;
  std::unique_ptr<PaperSource> source;
  MuPdfStream stream;
  std::string name;
  fz_context* context;
  pdf_document* document = nullptr;
  std::uint32_t pages = 0;
  bool indexed = false;  ///< MuPDF holds a map of the pages
  std::vector<PageLabelRange> labels;
};

namespace {

/// PDF readers look for the header in the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
tl::expected<void, PaperFault> check_header(PaperSource& source) {
  std::array<Byte, 1024> start{};
  const auto got = source.read(0, start);
  if (!got) return tl::make_unexpected(got.error());
  if (as_text(ByteView(start).first(*got)).find("%PDF-") == std::string_view::npos) return tl::make_unexpected(PaperFault::not_pdf);
  return {};
}

int try_open(fz_context* context, MuPdfStream& source, pdf_document*& document, int& needs_password, int& pages) {
  fz_stream* stream = nullptr;
  fz_var(stream);
  return guarded(
      context,
      [&] {
        stream = source.open(context);
        document = pdf_open_document_with_stream(context, stream);
        needs_password = pdf_needs_password(context, document);
        if (!needs_password) pages = pdf_count_pages(context, document);
      },
      [&] { fz_drop_stream(context, stream); });
}

/// False when the tree is too broken for a map; pages are then found the slow way.
bool try_index_pages(fz_context* context, pdf_document* document, int pages) {
  bool indexed = false;
  int counted = -1;
  guarded(context, [&] {
    pdf_load_page_tree(context, document);
    indexed = true;
    counted = pdf_count_pages(context, document);
  });
  if (!indexed || counted == pages) return indexed;
  // A repair on the way changed the tree: the map no longer fits the numbers.
  guarded(context, [&] { pdf_drop_page_tree(context, document); });
  return false;
}

int try_bound(fz_context* context, pdf_document* document, std::uint32_t number, fz_rect& box) {
  pdf_page* page = nullptr;
  fz_var(page);
  return guarded(
      context,
      [&] {
        page = pdf_load_page(context, document, static_cast<int>(number));
        box = pdf_bound_page(context, page);
      },
      [&] { fz_drop_page(context, reinterpret_cast<fz_page*>(page)); });
}

int try_text(fz_context* context, pdf_document* document, std::uint32_t number, fz_stext_page*& text) {
  pdf_page* page = nullptr;
  fz_var(page);
  return guarded(
      context,
      [&] {
        fz_stext_options options{};
        options.flags = FZ_STEXT_MEDIABOX_CLIP;
        page = pdf_load_page(context, document, static_cast<int>(number));
        text = fz_new_stext_page_from_page(context, reinterpret_cast<fz_page*>(page), &options);
      },
      [&] { fz_drop_page(context, reinterpret_cast<fz_page*>(page)); });
}

struct RecordOrder {
  std::uint32_t page;
  fz_cookie* cookie;
  fz_display_list*& list;
  fz_rect& box;
};

int try_record(fz_context* context, pdf_document* document, const RecordOrder& order) {
  pdf_page* page = nullptr;
  fz_device* device = nullptr;
  fz_var(page);
  fz_var(device);
  return guarded(
      context,
      [&] {
        page = pdf_load_page(context, document, static_cast<int>(order.page));
        order.box = pdf_bound_page(context, page);
        order.list = fz_new_display_list(context, order.box);
        device = fz_new_list_device(context, order.list);
        fz_run_page(context, reinterpret_cast<fz_page*>(page), device, fz_identity, order.cookie);
        fz_close_device(context, device);
      },
      [&] {
        fz_drop_device(context, device);
        fz_drop_page(context, reinterpret_cast<fz_page*>(page));
      });
}

struct DrawOrder {
  std::uint32_t page;
  fz_matrix scale;
  fz_irect area;
  Byte* rgba;
  fz_cookie* cookie;
};

int try_draw(fz_context* context, pdf_document* document, const DrawOrder& order) {
  pdf_page* page = nullptr;
  fz_pixmap* pixels = nullptr;
  fz_device* device = nullptr;
  fz_var(page);
  fz_var(pixels);
  fz_var(device);
  return guarded(
      context,
      [&] {
        page = pdf_load_page(context, document, static_cast<int>(order.page));
        pixels = fz_new_pixmap_with_bbox_and_data(context, fz_device_rgb(context), order.area, nullptr, 1, order.rgba);
        fz_clear_pixmap_with_value(context, pixels, 0xff);
        device = fz_new_draw_device(context, order.scale, pixels);
        fz_run_page(context, reinterpret_cast<fz_page*>(page), device, fz_identity, order.cookie);
        fz_close_device(context, device);
      },
      [&] {
        fz_drop_device(context, device);
        fz_drop_pixmap(context, pixels);
        fz_drop_page(context, reinterpret_cast<fz_page*>(page));
      });
}

float sane_side(float side) {
  return std::isfinite(side) ? std::clamp(side, kMinPageSide, kMaxPageSide) : kMinPageSide;
}

PageText lines_of(const fz_stext_page* page) {
  PageText result;
  for (const auto* block = page->first_block; block; block = block->next) {
    if (block->type != FZ_STEXT_BLOCK_TEXT) continue;
    if (!result.text.empty()) result.text += '\n';
    for (const auto* line = block->u.t.first_line; line; line = line->next) {
      for (const auto* letter = line->first_char; letter; letter = letter->next) {
        append_code_point(result.text, letter->c);
        // A character has at most four bytes and the line end one more.
        result.cut = result.text.size() + 6 > kMaxPageTextBytes;
        if (result.cut) return result;
      }
      result.text += '\n';
    }
  }
  return result;
}

}  // namespace

MuPdfDocument::MuPdfDocument(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {
}
MuPdfDocument::~MuPdfDocument() = default;

Failure MuPdfDocument::fault(int thrown) const {
  const bool short_of_memory = parts_->runtime->take_exhausted() || thrown == FZ_ERROR_MEMORY;
  const auto kind = parts_->stream.failed()   ? PaperFault::unreadable
                    : parts_->stream.lacked() ? PaperFault::still_arriving
                    : short_of_memory         ? PaperFault::too_much_memory
                                              : PaperFault::damaged;
  return tl::make_unexpected(describe(kind, parts_->name));
}

Result<std::unique_ptr<MuPdfDocument>> MuPdfDocument::open(std::shared_ptr<MuPdfRuntime> runtime, std::unique_ptr<PaperSource> source,
                                                           std::string name) {
  const auto refusal = [&name](PaperFault kind) { return tl::make_unexpected(describe(kind, name)); };
  if (source->size() > kMaxPaperBytes) return refusal(PaperFault::too_large);
  if (const auto header = check_header(*source); !header) return refusal(header.error());

  runtime->take_exhausted();
  std::unique_ptr<MuPdfDocument> paper(new MuPdfDocument(std::make_unique<Parts>(std::move(runtime), std::move(source), name)));
  auto& parts = *paper->parts_;
  if (!parts.context) return refusal(PaperFault::too_much_memory);
  int needs_password = 0;
  int pages = 0;
  const int thrown = try_open(parts.context, parts.stream, parts.document, needs_password, pages);
  // MuPDF takes a source that fails for the end of the file and opens what it has.
  if (thrown || parts.stream.failed() || parts.stream.lacked()) return paper->fault(thrown);
  if (needs_password) return refusal(PaperFault::encrypted);
  // A page tree that was lost to damage also counts no pages.
  if (pages <= 0) return refusal(paper->repaired() ? PaperFault::damaged : PaperFault::no_pages);
  if (static_cast<std::uint32_t>(pages) > kMaxPaperPages) return refusal(PaperFault::too_many_pages);
  parts.pages = static_cast<std::uint32_t>(pages);
  parts.labels = read_page_labels(parts.context, parts.document);
  return paper;
}

void MuPdfDocument::index_pages() {
  if (!parts_->indexed) parts_->indexed = try_index_pages(parts_->context, parts_->document, static_cast<int>(parts_->pages));
}

std::uint32_t MuPdfDocument::page_count() const {
  return parts_->pages;
}

Result<PageSize> MuPdfDocument::page_size(std::uint32_t page) {
  fz_rect box = fz_empty_rect;
  if (const int thrown = try_bound(parts_->context, parts_->document, page, box)) return fault(thrown);
  return PageSize{sane_side(box.x1 - box.x0), sane_side(box.y1 - box.y0)};
}

std::string MuPdfDocument::page_label(std::uint32_t page) {
  return kyhop::page_label(parts_->labels, page);
}

Result<Outline> MuPdfDocument::outline() {
  int thrown = FZ_ERROR_NONE;
  auto outline = read_outline(parts_->context, parts_->document, parts_->pages, thrown);
  if (thrown) return fault(thrown);
  return outline;
}

Result<PageText> MuPdfDocument::text(std::uint32_t page) {
  fz_stext_page* letters = nullptr;
  const int thrown = try_text(parts_->context, parts_->document, page, letters);
  if (thrown) return fault(thrown);
  auto text = lines_of(letters);
  fz_drop_stext_page(parts_->context, letters);
  if (parts_->stream.failed()) return fault(FZ_ERROR_NONE);
  if (parts_->runtime->take_exhausted()) return fault(FZ_ERROR_MEMORY);
  return text;
}

Result<PageImage> MuPdfDocument::render(std::uint32_t page, float scale, std::stop_token cancel) {
  fz_rect box = fz_empty_rect;
  if (const int thrown = try_bound(parts_->context, parts_->document, page, box)) return fault(thrown);
  const double width = std::ceil(double{sane_side(box.x1 - box.x0)} * scale);
  const double height = std::ceil(double{sane_side(box.y1 - box.y0)} * scale);
  if (!(width >= 1 && height >= 1 && width * height <= static_cast<double>(kMaxImagePixels))) return fault(FZ_ERROR_MEMORY);

  PageImage image{static_cast<int>(width), static_cast<int>(height), {}};
  image.rgba.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 4);
  fz_cookie cookie{};
  const std::stop_callback stop(cancel, [&cookie] { cookie.abort = 1; });
  const fz_matrix to_pixels = fz_concat(fz_translate(-box.x0, -box.y0), fz_scale(scale, scale));
  const fz_irect area{0, 0, image.width, image.height};
  const int thrown = try_draw(parts_->context, parts_->document, {page, to_pixels, area, image.rgba.data(), &cookie});
  if (cancel.stop_requested()) return tl::make_unexpected(describe(PaperFault::cancelled, parts_->name));
  if (thrown || parts_->stream.failed()) return fault(thrown);
  if (parts_->runtime->take_exhausted()) return fault(FZ_ERROR_MEMORY);
  return image;
}

std::vector<PageSize> MuPdfDocument::page_sizes() {
  std::vector<PageSize> sizes;
  const auto boxes = read_page_boxes(parts_->context, parts_->document, parts_->pages);
  for (const fz_rect& box : boxes) sizes.push_back({sane_side(box.x1 - box.x0), sane_side(box.y1 - box.y0)});
  // An odd tree: the slow way, and a guess beyond what can be waited for.
  constexpr std::uint32_t kAskedOneByOne = 200;
  for (std::uint32_t page = 0; sizes.size() < parts_->pages; ++page) {
    const auto size = page < kAskedOneByOne ? page_size(page) : Result<PageSize>(sizes.back());
    sizes.push_back(size ? *size : sizes.empty() ? PageSize{595, 842} : sizes.back());
  }
  return sizes;
}

Result<std::shared_ptr<const PageRecording>> MuPdfDocument::record(std::uint32_t page, std::stop_token cancel) {
  fz_context* for_dropping = parts_->runtime->clone();
  if (!for_dropping) return fault(FZ_ERROR_MEMORY);
  fz_display_list* list = nullptr;
  fz_rect box = fz_empty_rect;
  fz_cookie cookie{};
  const std::stop_callback stop(cancel, [&cookie] { cookie.abort = 1; });
  const int thrown = try_record(parts_->context, parts_->document, {page, &cookie, list, box});
  if (!list) fz_drop_context(for_dropping);
  if (!list) return fault(thrown);
  const PageBox points{box.x0, box.y0, box.x0 + sane_side(box.x1 - box.x0), box.y0 + sane_side(box.y1 - box.y0)};
  auto recording = std::make_shared<const PageRecording>(parts_->runtime, for_dropping, list, points, parts_->name);
  if (cancel.stop_requested()) return tl::make_unexpected(describe(PaperFault::cancelled, parts_->name));
  if (thrown || parts_->stream.failed() || parts_->stream.lacked()) return fault(thrown);
  if (parts_->runtime->take_exhausted()) return fault(FZ_ERROR_MEMORY);
  return recording;
}

Result<PageLetters> MuPdfDocument::letters(std::uint32_t page) {
  fz_rect box = fz_empty_rect;
  fz_stext_page* text = nullptr;
  int thrown = try_bound(parts_->context, parts_->document, page, box);
  if (!thrown) thrown = try_text(parts_->context, parts_->document, page, text);
  if (thrown) return fault(thrown);
  auto letters = letters_of(text, box);
  fz_drop_stext_page(parts_->context, text);
  // A page whose links are broken is still worth its text.
  if (add_links(parts_->context, parts_->document, page, box, letters) == FZ_ERROR_MEMORY) return fault(FZ_ERROR_MEMORY);
  std::erase_if(letters.links, [this](const PageLink& link) { return link.page && *link.page >= parts_->pages; });
  if (parts_->stream.failed() || parts_->stream.lacked()) return fault(FZ_ERROR_NONE);
  if (parts_->runtime->take_exhausted()) return fault(FZ_ERROR_MEMORY);
  return letters;
}

bool MuPdfDocument::lacked() const {
  return parts_->stream.lacked();
}

bool MuPdfDocument::repaired() const {
  return pdf_was_repaired(parts_->context, parts_->document) != 0;
}

}  // namespace kyhop
