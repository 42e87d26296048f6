// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <mupdf/pdf.h>

#include <vector>

#include "app/reader/document_engine.h"
#include "app/reader/page_labels.h"

namespace kyhop {

/// Reads the outline without MuPDF's own walk, which recurses once per level and so has no limit on a hostile file. An entry that
/// cannot be read is left out with its children; an entry met twice ends that branch. `thrown` is FZ_ERROR_MEMORY or FZ_ERROR_NONE.
Outline read_outline(fz_context* context, pdf_document* document, std::uint32_t page_count, int& thrown);

/// The page labels, sorted; empty when the paper has none or they cannot be read.
std::vector<PageLabelRange> read_page_labels(fz_context* context, pdf_document* document);

}  // namespace kyhop
