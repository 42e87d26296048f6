// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/reader/document_engine.h"

namespace kyhop {

struct InspectedPage {
  PageSize size;
  std::string label;      ///< printed label; empty when the paper names none
  std::string text;       ///< valid text (storage/base/text.h), lines and blocks as in PageText, not normalised
  bool text_cut = false;  ///< more text than kMaxPageTextBytes, or the paper's text passed kMaxPaperTextBytes: the rest is not here
  bool damaged = false;   ///< the page could not be read; its size is a guess (A4) and its text empty
};

/// What the index and the lists know of a paper. Everything in it was checked against the limits of paper_limits.h.
struct PaperInspection {
  std::vector<InspectedPage> pages;  ///< 1 … kMaxPaperPages, at least one of them not damaged
  std::vector<OutlineEntry> outline;
  bool outline_cut = false;  ///< the outline had more entries or levels than the limits
  bool repaired = false;     ///< the file was damaged and is readable all the same: worth a warning
};

}  // namespace kyhop
