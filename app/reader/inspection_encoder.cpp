// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "app/reader/inspection_frames.h"
#include "app/reader/inspection_stream.h"

namespace kyhop {

using namespace inspection_frames;

namespace {

constexpr PageSize kA4{595.276F, 841.89F};

Bytes framed(std::uint8_t kind, ByteView payload) {
  Bytes frame;
  frame.reserve(kHeaderSize + payload.size());
  append_le<std::uint8_t>(frame, kind);
  append_le<std::uint32_t>(frame, static_cast<std::uint32_t>(payload.size()));
  append(frame, payload);
  return frame;
}

Bytes begin_frame(std::uint32_t pages) {
  Bytes payload = to_bytes(as_bytes(kMagic));
  append_le<std::uint8_t>(payload, kVersion);
  append_le<std::uint32_t>(payload, pages);
  return framed(kBegin, payload);
}

Bytes outline_frame(const OutlineEntry& entry) {
  Bytes payload;
  append_le<std::uint8_t>(payload, entry.depth);
  append_le<std::uint32_t>(payload, entry.page.value_or(kNoPage));
  append(payload, as_bytes(entry.title));
  return framed(kOutlineEntry, payload);
}

std::uint32_t side(float points) {
  return std::clamp(static_cast<std::uint32_t>(std::lround(double{points} * kSizeUnit)), kMinSide, kMaxSide);
}

Bytes page_frame(std::uint32_t number, const InspectedPage& page) {
  Bytes payload;
  append_le<std::uint32_t>(payload, number);
  append_le<std::uint32_t>(payload, side(page.size.width));
  append_le<std::uint32_t>(payload, side(page.size.height));
  append_le<std::uint8_t>(payload, static_cast<std::uint8_t>((page.text_cut ? kPageTextCut : 0) | (page.damaged ? kPageDamaged : 0)));
  append_le<std::uint8_t>(payload, static_cast<std::uint8_t>(page.label.size()));
  append(payload, as_bytes(page.label));
  append(payload, as_bytes(page.text));
  return framed(kPage, payload);
}

Bytes end_frame(bool repaired, bool outline_cut) {
  const Byte flags = static_cast<Byte>((repaired ? kEndRepaired : 0) | (outline_cut ? kEndOutlineCut : 0));
  return framed(kEnd, ByteView(&flags, 1));
}

bool is_memory(const Error& error) {
  return fault_of(error) == PaperFault::too_much_memory;
}

/// A damaged page does not spoil the paper; running out of memory or of the file does.
Result<InspectedPage> inspect_page(DocumentEngine& document, std::uint32_t number) {
  InspectedPage page;
  page.label = document.page_label(number);
  const auto size = document.page_size(number);
  auto text = size ? document.text(number) : Result<PageText>(tl::make_unexpected(size.error()));
  if (!text && fault_of(text.error()) != PaperFault::damaged) return tl::make_unexpected(text.error());
  page.size = size.value_or(kA4);
  page.damaged = !text;
  if (text) {
    page.text = std::move(text->text);
    page.text_cut = text->cut;
  }
  return page;
}

}  // namespace

Bytes refusal_frame(PaperFault fault) {
  const Byte code = static_cast<Byte>(fault);
  return framed(kRefusal, ByteView(&code, 1));
}

void send_inspection(DocumentEngine& document, const std::function<bool(ByteView)>& send) {
  const std::uint32_t count = document.page_count();
  if (!send(begin_frame(count))) return;

  const auto outline = document.outline();
  if (!outline && is_memory(outline.error())) {
    send(refusal_frame(PaperFault::too_much_memory));
    return;
  }
  if (outline)
    for (const auto& entry : outline->entries)
      if (!send(outline_frame(entry))) return;

  std::size_t text_left = kMaxPaperTextBytes;
  bool any_readable = false;
  for (std::uint32_t number = 0; number < count; ++number) {
    auto page = inspect_page(document, number);
    if (!page) {
      send(refusal_frame(fault_of(page.error()).value_or(PaperFault::damaged)));
      return;
    }
    if (page->text.size() > text_left) {
      page->text.clear();
      page->text_cut = true;
    }
    text_left -= page->text.size();
    any_readable = any_readable || !page->damaged;
    if (!send(page_frame(number, *page))) return;
  }
  send(any_readable ? end_frame(document.repaired(), !outline || outline->cut) : refusal_frame(PaperFault::damaged));
}

}  // namespace kyhop
