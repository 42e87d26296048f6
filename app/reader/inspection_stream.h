// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>

#include "app/reader/paper_fault.h"
#include "app/reader/paper_inspection.h"

namespace kyhop {

// The stream by which the reading helper answers: frames in a fixed order, docs/formats/reader.md.

/// Reads `document` from front to back and hands each frame to `send`, which answers false when nobody listens any more.
/// A paper of which no page can be read ends with a refusal frame.
void send_inspection(DocumentEngine& document, const std::function<bool(ByteView)>& send);

/// The one frame of a paper that is refused.
Bytes refusal_frame(PaperFault fault);

/// Puts the answer together again. It trusts nothing: order, counts, lengths, text and numbers are checked, and what it holds is
/// bounded by the limits of paper_limits.h. Feed it the bytes as they come, in any pieces.
class InspectionDecoder {
 public:
  /// False as soon as the stream breaks the format; it then stays broken.
  [[nodiscard]] bool feed(ByteView bytes);

  /// The last frame has come: take() or refusal() has the answer.
  bool finished() const { return state_ == State::finished; }
  std::optional<PaperFault> refusal() const { return refusal_; }
  /// Only after finished() without refusal().
  PaperInspection take() { return std::move(inspection_); }

  std::uint32_t pages_expected() const { return pages_expected_; }
  std::uint32_t pages_done() const { return static_cast<std::uint32_t>(inspection_.pages.size()); }

 private:
  enum class State { start, outline_or_page, page, finished, broken };

  bool frame(std::uint8_t kind, ByteView payload);
  bool begin(ByteReader from);
  bool outline_entry(ByteReader from);
  bool page(ByteReader from);
  bool end(ByteReader from);
  bool refuse(ByteReader from);

  State state_ = State::start;
  Bytes pending_;  ///< an unfinished frame
  PaperInspection inspection_;
  std::optional<PaperFault> refusal_;
  std::uint32_t pages_expected_ = 0;
  std::size_t text_bytes_ = 0;
};

}  // namespace kyhop
