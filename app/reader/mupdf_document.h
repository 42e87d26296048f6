// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/reader/document_engine.h"
#include "app/reader/mupdf_runtime.h"
#include "app/reader/page_drawing.h"
#include "app/reader/page_letters.h"
#include "app/reader/paper_source.h"

namespace kyhop {

/// A PDF opened by MuPDF in this process. Scripts in it are never run and nothing it points to is fetched. What comes from outside is
/// read by PaperProbe in a process of its own first; open here only what passed that, or run in that process.
class MuPdfDocument final : public DocumentEngine {
 public:
  /// `name` stands in the sentences of errors. Fails with unreadable, not_pdf, damaged, encrypted, no_pages, too_large,
  /// too_many_pages, too_much_memory.
  static Result<std::unique_ptr<MuPdfDocument>> open(std::shared_ptr<MuPdfRuntime> runtime, std::unique_ptr<PaperSource> source,
                                                     std::string name);
  ~MuPdfDocument() override;

  /// Finding a page walks the page tree from its start; this makes a map instead, for who will read every page of a long paper.
  /// MuPDF 1.21 then leaks each page's dictionary when the paper is closed, so it is for the helper, which ends with the paper.
  void index_pages();

  std::uint32_t page_count() const override;
  Result<PageSize> page_size(std::uint32_t page) override;
  std::string page_label(std::uint32_t page) override;
  Result<Outline> outline() override;
  Result<PageText> text(std::uint32_t page) override;
  Result<PageImage> render(std::uint32_t page, float scale, std::stop_token cancel = {}) override;
  bool repaired() const override;

  /// Sizes of all pages, in milliseconds also for long papers. A page that cannot be read now is given that of the page before it.
  std::vector<PageSize> page_sizes();
  /// What the page draws, to be drawn on other threads.
  Result<std::shared_ptr<const PageRecording>> record(std::uint32_t page, std::stop_token cancel = {});
  Result<PageLetters> letters(std::uint32_t page);
  /// Something was asked for that has not arrived: open the paper again when more of it is here. The errors of this object are then
  /// still_arriving, also for pages that are here.
  bool lacked() const;

 private:
  struct Parts;
  explicit MuPdfDocument(std::unique_ptr<Parts> parts);
  Failure fault(int thrown) const;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kyhop
