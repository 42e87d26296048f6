// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

#include "app/reader/page_letters.h"

namespace kyhop {

/// Letters of a page that lies in `box`.
PageLetters letters_of(const fz_stext_page* page, fz_rect box);

/// Adds the links of a page. What cannot be read is left out; answers FZ_ERROR_NONE, or what was thrown.
int add_links(fz_context* context, pdf_document* document, std::uint32_t page, fz_rect box, PageLetters& to);

/// Sizes of all pages in one walk of the page tree, which is linear where asking for each page is not. A page that cannot be read is
/// given the size of the one before it. Empty when the tree does not have `count` pages in all.
std::vector<fz_rect> read_page_boxes(fz_context* context, pdf_document* document, std::uint32_t count);

}  // namespace kyhop
