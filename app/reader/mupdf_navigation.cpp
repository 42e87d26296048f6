// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/mupdf_navigation.h"

#include <algorithm>
#include <set>

#include "app/reader/clean_text.h"
#include "app/reader/mupdf_guard.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxLabelRanges = kMaxPaperPages;
constexpr int kMaxLabelTreeDepth = 8;
constexpr int kMaxLabelTreeNodes = 20'000;

/// One outline item as the file holds it; the numbers are object numbers, 0 for none.
struct RawItem {
  char title[2048] = {};
  int page = -1;
  int first_child = 0;
  int next = 0;
};

/// Where a destination or a go-to action leads, in MuPDF's words and to be freed; null for other actions (web, programs, scripts),
/// which are not followed. Throws as MuPDF does.
char* destination(fz_context* context, pdf_document* document, pdf_obj* item) {
  if (pdf_obj* place = pdf_dict_get(context, item, PDF_NAME(Dest))) return pdf_parse_link_dest(context, document, place);
  pdf_obj* action = pdf_dict_get(context, item, PDF_NAME(A));
  const bool stays_inside = pdf_name_eq(context, pdf_dict_get(context, action, PDF_NAME(S)), PDF_NAME(GoTo));
  return stays_inside ? pdf_parse_link_action(context, document, action, -1) : nullptr;
}

int read_item(fz_context* context, pdf_document* document, int object, RawItem& item) {
  pdf_obj* held = nullptr;
  fz_var(held);
  const int thrown = guarded(
      context,
      [&] {
        held = pdf_load_object(context, document, object);
        fz_strlcpy(item.title, pdf_dict_get_text_string(context, held, PDF_NAME(Title)), sizeof item.title);
        item.first_child = pdf_to_num(context, pdf_dict_get(context, held, PDF_NAME(First)));
        item.next = pdf_to_num(context, pdf_dict_get(context, held, PDF_NAME(Next)));
      },
      [&] { pdf_drop_obj(context, held); });
  if (thrown) return thrown;
  // An entry whose destination is broken is still worth its title.
  pdf_obj* again = nullptr;
  char* place = nullptr;
  fz_var(again);
  fz_var(place);
  const int lost = guarded(
      context,
      [&] {
        again = pdf_load_object(context, document, object);
        place = destination(context, document, again);
        if (place) item.page = pdf_resolve_link(context, document, place, nullptr, nullptr);
      },
      [&] {
        fz_free(context, place);
        pdf_drop_obj(context, again);
      });
  return lost == FZ_ERROR_MEMORY ? lost : FZ_ERROR_NONE;
}

struct Branch {
  int object = 0;
  std::uint8_t depth = 0;
};

/// Adds the ranges of one node of the number tree. Throws as MuPDF does.
void collect_labels(fz_context* context, pdf_obj* node, int depth, int& nodes_left, std::vector<PageLabelRange>& ranges) {
  if (depth > kMaxLabelTreeDepth || --nodes_left < 0) return;
  pdf_obj* numbers = pdf_dict_get(context, node, PDF_NAME(Nums));
  const int pairs = pdf_array_len(context, numbers) / 2;
  for (int i = 0; i < pairs && ranges.size() < kMaxLabelRanges; ++i) {
    pdf_obj* range = pdf_array_get(context, numbers, 2 * i + 1);
    const int first_page = pdf_array_get_int(context, numbers, 2 * i);
    const int start = pdf_to_int(context, pdf_dict_gets(context, range, "St"));
    const char* style = pdf_to_name(context, pdf_dict_get(context, range, PDF_NAME(S)));
    const char* prefix = pdf_dict_get_text_string(context, range, PDF_NAME(P));
    if (first_page < 0) continue;
    PageLabelRange& added = ranges.emplace_back();
    added.first_page = static_cast<std::uint32_t>(first_page);
    added.start = static_cast<std::uint32_t>(std::max(start, 1));
    added.style = style[0];
    fz_strlcpy(added.prefix.data(), prefix, added.prefix.size());
  }
  pdf_obj* kids = pdf_dict_get(context, node, PDF_NAME(Kids));
  const int count = pdf_array_len(context, kids);
  for (int i = 0; i < count && nodes_left > 0; ++i) collect_labels(context, pdf_array_get(context, kids, i), depth + 1, nodes_left, ranges);
}

}  // namespace

Outline read_outline(fz_context* context, pdf_document* document, std::uint32_t page_count, int& thrown) {
  Outline outline;
  int first = 0;
  thrown = guarded(context, [&] {
    pdf_obj* root = pdf_dict_get(context, pdf_trailer(context, document), PDF_NAME(Root));
    first = pdf_to_num(context, pdf_dict_get(context, pdf_dict_get(context, root, PDF_NAME(Outlines)), PDF_NAME(First)));
  });
  std::set<int> seen;
  std::vector<Branch> open;
  if (first > 0) open.push_back({first, 0});
  while (!open.empty() && thrown != FZ_ERROR_MEMORY) {
    const Branch at = open.back();
    open.pop_back();
    if (!seen.insert(at.object).second) continue;
    if (outline.entries.size() == kMaxOutlineEntries) {
      outline.cut = true;
      break;
    }
    RawItem item;
    thrown = read_item(context, document, at.object, item);
    if (thrown) continue;
    auto& entry = outline.entries.emplace_back();
    entry.title = clean_line(item.title, kMaxOutlineTitleBytes);
    entry.depth = at.depth;
    if (item.page >= 0 && static_cast<std::uint32_t>(item.page) < page_count) entry.page = static_cast<std::uint32_t>(item.page);
    if (item.next > 0) open.push_back({item.next, at.depth});
    if (item.first_child > 0 && at.depth + 1 == kMaxOutlineDepth) outline.cut = true;
    if (item.first_child > 0 && at.depth + 1 < kMaxOutlineDepth)
      open.push_back({item.first_child, static_cast<std::uint8_t>(at.depth + 1)});
  }
  if (thrown != FZ_ERROR_MEMORY) thrown = FZ_ERROR_NONE;
  return outline;
}

std::vector<PageLabelRange> read_page_labels(fz_context* context, pdf_document* document) {
  std::vector<PageLabelRange> ranges;
  int nodes_left = kMaxLabelTreeNodes;
  guarded(context, [&] {
    pdf_obj* root = pdf_dict_get(context, pdf_trailer(context, document), PDF_NAME(Root));
    collect_labels(context, pdf_dict_gets(context, root, "PageLabels"), 0, nodes_left, ranges);
  });
  std::ranges::stable_sort(ranges, {}, &PageLabelRange::first_page);
  return ranges;
}

}  // namespace kyhop
