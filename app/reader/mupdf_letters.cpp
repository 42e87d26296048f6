// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/mupdf_letters.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "app/reader/clean_text.h"
#include "app/reader/mupdf_guard.h"
#include "app/reader/paper_limits.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxAddressBytes = 2000;
constexpr std::size_t kMaxKidsRead = 4 * std::size_t{kMaxPaperPages};
constexpr fz_rect kUsualPage{0, 0, 595, 842};  // A4

class Normal {
 public:
  explicit Normal(fz_rect box) : box_(box), width_(std::max(box.x1 - box.x0, 1e-3F)), height_(std::max(box.y1 - box.y0, 1e-3F)) {}
  PagePoint operator()(fz_point at) const { return {sane((at.x - box_.x0) / width_), sane((at.y - box_.y0) / height_)}; }
  PageBox operator()(fz_rect at) const {
    const PagePoint first = (*this)(fz_point{at.x0, at.y0});
    const PagePoint last = (*this)(fz_point{at.x1, at.y1});
    return {first.x, first.y, last.x, last.y};
  }
  PageQuad operator()(const fz_quad& at) const { return {(*this)(at.ul), (*this)(at.ur), (*this)(at.ll), (*this)(at.lr)}; }

 private:
  static float sane(float value) { return std::isfinite(value) ? std::clamp(value, 0.0F, 1.0F) : 0.0F; }
  fz_rect box_;
  float width_;
  float height_;
};

int read_kids(fz_context* context, pdf_document* document, int object, std::vector<int>& kids, bool& leaf, fz_rect& box) {
  pdf_obj* node = nullptr;
  fz_var(node);
  return guarded(
      context,
      [&] {
        node = pdf_load_object(context, document, object);
        pdf_obj* list = pdf_dict_get(context, node, PDF_NAME(Kids));
        leaf = !pdf_is_array(context, list);
        if (leaf) {
          fz_matrix turned = fz_identity;
          pdf_page_obj_transform(context, node, &box, &turned);
          box = fz_transform_rect(box, turned);
        }
        for (int i = leaf ? 0 : pdf_array_len(context, list); i > 0; --i) {
          if (kids.size() == kMaxKidsRead) break;
          kids.push_back(pdf_to_num(context, pdf_array_get(context, list, i - 1)));
        }
      },
      [&] { pdf_drop_obj(context, node); });
}

}  // namespace

PageLetters letters_of(const fz_stext_page* page, fz_rect box) {
  const Normal normal(box);
  PageLetters result;
  for (const auto* block = page->first_block; block; block = block->next) {
    if (block->type != FZ_STEXT_BLOCK_TEXT) continue;
    bool opens_block = true;
    for (const auto* line = block->u.t.first_line; line; line = line->next) {
      LetterLine& added = result.lines.emplace_back();
      added.first = static_cast<std::uint32_t>(result.letters.size());
      added.box = normal(line->bbox);
      added.opens_block = std::exchange(opens_block, false);
      for (const auto* letter = line->first_char; letter; letter = letter->next) {
        result.cut = result.letters.size() == kMaxPageLetters;
        if (result.cut) return result;
        result.letters.push_back({static_cast<char32_t>(letter->c), normal(letter->quad)});
        ++added.count;
      }
      if (added.count == 0) result.lines.pop_back();
    }
  }
  return result;
}

int add_links(fz_context* context, pdf_document* document, std::uint32_t number, fz_rect box, PageLetters& to) {
  pdf_page* page = nullptr;
  fz_link* links = nullptr;
  fz_var(page);
  int thrown = guarded(
      context,
      [&] {
        page = pdf_load_page(context, document, static_cast<int>(number));
        links = pdf_load_links(context, page);
      },
      [&] { fz_drop_page(context, reinterpret_cast<fz_page*>(page)); });
  const Normal normal(box);
  const int pages = static_cast<int>(kMaxPaperPages);
  for (const fz_link* link = links; link && to.links.size() < kMaxPageLinks; link = link->next) {
    int target = -1;
    const bool outside = fz_is_external_link(context, link->uri) != 0;
    if (!outside) guarded(context, [&] { target = pdf_resolve_link(context, document, link->uri, nullptr, nullptr); });
    if (!outside && (target < 0 || target >= pages)) continue;
    PageLink& added = to.links.emplace_back();
    added.box = normal(link->rect);
    if (outside) {
      added.address = clean_line(link->uri, kMaxAddressBytes);
    } else {
      added.page = static_cast<std::uint32_t>(target);
    }
  }
  fz_drop_link(context, links);
  return thrown;
}

std::vector<fz_rect> read_page_boxes(fz_context* context, pdf_document* document, std::uint32_t count) {
  std::vector<fz_rect> boxes;
  std::vector<int> open;
  int root = 0;
  guarded(context, [&] {
    pdf_obj* catalogue = pdf_dict_get(context, pdf_trailer(context, document), PDF_NAME(Root));
    root = pdf_to_num(context, pdf_dict_get(context, catalogue, PDF_NAME(Pages)));
  });
  std::set<int> seen;
  if (root > 0) open.push_back(root);
  fz_rect last = kUsualPage;
  while (!open.empty()) {
    const int object = open.back();
    open.pop_back();
    if (object <= 0 || !seen.insert(object).second || boxes.size() == count) return {};
    bool leaf = true;
    fz_rect box = fz_empty_rect;
    const int thrown = read_kids(context, document, object, open, leaf, box);
    if (!leaf) continue;
    if (!thrown && !fz_is_empty_rect(box)) last = box;
    boxes.push_back(last);
  }
  if (boxes.size() != count) boxes.clear();
  return boxes;
}

}  // namespace kyhop
