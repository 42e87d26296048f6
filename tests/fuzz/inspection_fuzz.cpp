// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "app/reader/inspection_stream.h"
#include "storage/base/text.h"

// The answer of the reading helper. The first byte is the size of the pieces in which the rest arrives; whatever is taken must keep
// the promises of PaperInspection.

namespace {

using namespace kyhop;

void require(bool kept) {
  if (!kept) std::abort();
}

void check(const PaperInspection& paper) {
  require(!paper.pages.empty() && paper.pages.size() <= kMaxPaperPages && paper.outline.size() <= kMaxOutlineEntries);
  for (const auto& page : paper.pages) {
    require(page.size.width >= kMinPageSide && page.size.width <= kMaxPageSide && page.size.height >= kMinPageSide);
    require(page.text.size() <= kMaxPageTextBytes && is_valid_text(page.text) && is_valid_text(page.label));
  }
  int depth = -1;
  for (const auto& entry : paper.outline) {
    require(entry.depth <= depth + 1 && entry.depth < kMaxOutlineDepth && entry.page.value_or(0) < paper.pages.size());
    depth = entry.depth;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t piece = std::size_t{1} + data[0];
  ByteView rest(data + 1, size - 1);
  InspectionDecoder decoder;
  while (!rest.empty() && decoder.feed(rest.first(std::min(piece, rest.size())))) rest = rest.subspan(std::min(piece, rest.size()));
  if (rest.empty() && decoder.finished() && !decoder.refusal()) check(decoder.take());
  return 0;
}
