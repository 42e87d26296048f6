// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/reader/inspection_frames.h"
#include "app/reader/inspection_stream.h"
#include "storage/base/text.h"

namespace kyhop {

using namespace inspection_frames;

namespace {

bool is_line(std::string_view text) {
  return is_valid_text(text) && text.find_first_of("\n\t") == std::string_view::npos;
}

bool is_side(std::uint32_t thousandths) {
  return thousandths >= kMinSide && thousandths <= kMaxSide;
}

}  // namespace

bool InspectionDecoder::feed(ByteView bytes) {
  append(pending_, bytes);
  std::size_t used = 0;
  while (state_ != State::broken && pending_.size() - used >= kHeaderSize) {
    const ByteView rest = ByteView(pending_).subspan(used);
    const auto length = load_le<std::uint32_t>(rest.subspan(1));
    if (length > kMaxPayload) state_ = State::broken;
    if (state_ == State::broken || rest.size() < kHeaderSize + length) break;
    if (!frame(rest[0], rest.subspan(kHeaderSize, length))) state_ = State::broken;
    used += kHeaderSize + length;
  }
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(used));
  if (finished() && !pending_.empty()) state_ = State::broken;
  if (state_ == State::broken) pending_.clear();
  return state_ != State::broken;
}

bool InspectionDecoder::frame(std::uint8_t kind, ByteView payload) {
  const ByteReader from(payload);
  if (state_ == State::finished) return false;
  if (kind == kRefusal) return refuse(from);
  if (state_ == State::start) return kind == kBegin && begin(from);
  if (kind == kOutlineEntry) return state_ == State::outline_or_page && outline_entry(from);
  if (kind == kPage) return page(from);
  return kind == kEnd && end(from);
}

bool InspectionDecoder::begin(ByteReader from) {
  const bool ours = as_text(from.take(kMagic.size())) == kMagic && from.take_le<std::uint8_t>() == kVersion;
  pages_expected_ = from.take_le<std::uint32_t>();
  state_ = State::outline_or_page;
  return ours && from.finished() && pages_expected_ >= 1 && pages_expected_ <= kMaxPaperPages;
}

bool InspectionDecoder::outline_entry(ByteReader from) {
  OutlineEntry entry;
  entry.depth = from.take_le<std::uint8_t>();
  const auto target = from.take_le<std::uint32_t>();
  entry.title = as_text(from.rest());
  const auto& before = inspection_.outline;
  const unsigned deepest = before.empty() ? 0 : std::min<unsigned>(before.back().depth + 1U, kMaxOutlineDepth - 1U);
  if (!from.ok() || before.size() >= kMaxOutlineEntries || entry.depth > deepest) return false;
  if (target != kNoPage && target >= pages_expected_) return false;
  if (entry.title.size() > kMaxOutlineTitleBytes || !is_line(entry.title)) return false;
  if (target != kNoPage) entry.page = target;
  inspection_.outline.push_back(std::move(entry));
  return true;
}

bool InspectionDecoder::page(ByteReader from) {
  state_ = State::page;
  const auto number = from.take_le<std::uint32_t>();
  const auto width = from.take_le<std::uint32_t>();
  const auto height = from.take_le<std::uint32_t>();
  const auto flags = from.take_le<std::uint8_t>();
  const auto label_size = from.take_le<std::uint8_t>();
  const auto label = as_text(from.take(label_size));
  const auto text = as_text(from.rest());
  if (!from.ok() || number != pages_done() || number >= pages_expected_) return false;
  if (!is_side(width) || !is_side(height) || (flags & ~(kPageTextCut | kPageDamaged)) != 0) return false;
  if (label.size() > kMaxPageLabelBytes || !is_line(label)) return false;
  if (text.size() > kMaxPageTextBytes || text.size() > kMaxPaperTextBytes - text_bytes_ || !is_valid_text(text)) return false;
  text_bytes_ += text.size();
  inspection_.pages.push_back({{static_cast<float>(width) / kSizeUnit, static_cast<float>(height) / kSizeUnit},
                               std::string(label),
                               std::string(text),
                               (flags & kPageTextCut) != 0,
                               (flags & kPageDamaged) != 0});
  return true;
}

bool InspectionDecoder::end(ByteReader from) {
  const auto flags = from.take_le<std::uint8_t>();
  state_ = State::finished;
  inspection_.repaired = (flags & kEndRepaired) != 0;
  inspection_.outline_cut = (flags & kEndOutlineCut) != 0;
  return from.finished() && (flags & ~(kEndRepaired | kEndOutlineCut)) == 0 && pages_done() == pages_expected_ &&
         std::ranges::any_of(inspection_.pages, [](const InspectedPage& page) { return !page.damaged; });
}

bool InspectionDecoder::refuse(ByteReader from) {
  const auto code = from.take_le<std::uint8_t>();
  if (!from.finished() || code == 0 || code > kLastPaperFault) return false;
  refusal_ = static_cast<PaperFault>(code);
  inspection_ = {};
  state_ = State::finished;
  return true;
}

}  // namespace kyhop
