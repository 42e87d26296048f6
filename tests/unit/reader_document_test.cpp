// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

#include "app/reader/mupdf_document.h"
#include "storage/base/text.h"
#include "tests/unit/pdf_writer.h"

using namespace kyhop;
using namespace kyhop::test;

// MuPDF itself leaks a few objects of broken files, so what it allocates is not looked at here; a test below counts it instead.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:do_scavenging_malloc";
}

namespace {

Result<std::unique_ptr<MuPdfDocument>> open(Bytes bytes, std::size_t memory = std::size_t{512} << 20) {
  return MuPdfDocument::open(MuPdfRuntime::create(memory).value(), std::make_unique<MemorySource>(std::move(bytes)), "paper");
}

std::optional<PaperFault> refusal(Bytes bytes) {
  const auto opened = open(std::move(bytes));
  return opened ? std::nullopt : fault_of(opened.error());
}

/// A chain of outline entries, each the only child of the one before; the pages are not needed.
PdfWriter nested_outline(int levels) {
  PdfWriter pdf = paper(1, "/Outlines 1000 0 R");
  while (pdf.add("null") < 999) continue;
  pdf.add("<< /First 1001 0 R /Last 1001 0 R >>");
  for (int level = 0; level < levels; ++level) {
    const std::string child = ref(1002 + level);
    pdf.add("<< /Title (Level " + std::to_string(level) + ") /Parent " + ref(1000 + level) + " /First " + child + " /Last " + child +
            " >>");
  }
  return pdf;
}

/// The same paper, encrypted by MuPDF with AES-256 and `password` as the one that opens it.
Bytes encrypted(const Bytes& plain, const char* password) {
  fz_context* context = fz_new_context(nullptr, nullptr, FZ_STORE_DEFAULT);
  fz_stream* stream = fz_open_memory(context, plain.data(), plain.size());
  pdf_document* document = pdf_open_document_with_stream(context, stream);
  fz_buffer* buffer = fz_new_buffer(context, 4096);
  fz_output* output = fz_new_output_with_buffer(context, buffer);
  pdf_write_options options = pdf_default_write_options;
  options.do_encrypt = PDF_ENCRYPT_AES_256;
  fz_strlcpy(options.upwd_utf8, password, sizeof options.upwd_utf8);
  fz_strlcpy(options.opwd_utf8, "owner", sizeof options.opwd_utf8);
  pdf_write_document(context, document, output, &options);
  fz_close_output(context, output);
  unsigned char* data = nullptr;
  const std::size_t size = fz_buffer_storage(context, buffer, &data);
  Bytes bytes(data, data + size);
  fz_drop_output(context, output);
  fz_drop_buffer(context, buffer);
  pdf_drop_document(context, document);
  fz_drop_stream(context, stream);
  fz_drop_context(context);
  return bytes;
}

}  // namespace

TEST_CASE("A paper gives its pages, their sizes after rotation and their text") {
  auto paper_file = open(paper(3, "", "/Rotate 90").bytes());
  REQUIRE(paper_file);
  CHECK((*paper_file)->page_count() == 3);
  CHECK((*paper_file)->page_size(2)->width == 400);
  CHECK((*paper_file)->page_size(2)->height == 300);
  CHECK((*paper_file)->text(1)->text == "Page 2 of the paper\n");
  CHECK_FALSE((*paper_file)->repaired());
}

TEST_CASE("A paper that was read and closed leaves nothing behind") {
  const auto runtime = MuPdfRuntime::create().value();
  const auto read_all = [&runtime] {
    const std::string entries = "/Outlines 8 0 R /PageLabels << /Nums [0 << /S /r >>] >>";
    PdfWriter pdf = paper(2, entries);
    pdf.add("<< /First 9 0 R >>");
    pdf.add("<< /Title (Part I) /Dest [5 0 R /Fit] >>");
    auto opened = MuPdfDocument::open(runtime, std::make_unique<MemorySource>(pdf.bytes()), "paper");
    CHECK((*opened)->outline()->entries[0].page == 0U);
    for (std::uint32_t page = 0; page < 2; ++page) CHECK(((*opened)->text(page) && (*opened)->render(page, 1)));
    CHECK_FALSE((*opened)->text(7));
  };
  const auto held_after = [&](int times) {
    for (int i = 0; i < times; ++i) read_all();
    runtime->forget_caches();
    return runtime->bytes_held();
  };
  const auto held = held_after(1);
  CHECK(held_after(3) == held);
}

TEST_CASE("A page is drawn on white paper at the asked scale") {
  auto paper_file = open(paper(1).bytes());
  const auto image = (*paper_file)->render(0, 2);
  REQUIRE(image);
  CHECK(image->width == 600);
  CHECK(image->height == 800);
  CHECK(image->rgba.size() == 600U * 800U * 4U);
  CHECK(std::ranges::all_of(ByteView(image->rgba).first(4), [](Byte part) { return part == 0xff; }));
  CHECK(std::ranges::any_of(image->rgba, [](Byte part) { return part == 0; }));
}

TEST_CASE("A page whose box does not start at nought is drawn whole") {
  auto paper_file = open(paper(1, "", "/CropBox [30 290 300 330]").bytes());
  const auto image = (*paper_file)->render(0, 1);
  REQUIRE(image);
  CHECK(image->width == 270);
  CHECK(image->height == 40);
  CHECK(std::ranges::any_of(image->rgba, [](Byte part) { return part == 0; }));
}

TEST_CASE("An image too large to hold is refused, and so is one whose drawing was stopped") {
  auto paper_file = open(paper(1).bytes());
  CHECK(fault_of((*paper_file)->render(0, 1000).error()) == PaperFault::too_much_memory);
  std::stop_source stop;
  stop.request_stop();
  CHECK(fault_of((*paper_file)->render(0, 1, stop.get_token()).error()) == PaperFault::cancelled);
}

TEST_CASE("Page labels are read from the number tree, kids included") {
  const std::string tree = "/PageLabels << /Kids [ << /Nums [2 << /S /D /P (T-) /St 7 >>] >> << /Nums [0 << /S /r >>] >> ] >>";
  auto paper_file = open(paper(4, tree).bytes());
  CHECK((*paper_file)->page_label(1) == "ii");
  CHECK((*paper_file)->page_label(3) == "T-8");
}

TEST_CASE("The outline keeps order, depth and the pages that entries lead to") {
  PdfWriter pdf = paper(2, "/Outlines 8 0 R");  // 1 … 7: catalogue, page tree, font, and a pair for each page
  REQUIRE(pdf.add("<< /First 9 0 R /Last 11 0 R >>") == 8);
  pdf.add("<< /Title (Part I) /Dest [5 0 R /Fit] /First 10 0 R /Last 10 0 R /Next 11 0 R >>");
  pdf.add("<< /Title <FEFF011000650300> /A << /S /GoTo /D [7 0 R /XYZ 0 0 0] >> >>");
  pdf.add("<< /Title (Web) /A << /S /URI /URI (https://example.org/#page=2) >> >>");
  auto paper_file = open(pdf.bytes());
  const auto outline = (*paper_file)->outline();
  REQUIRE(outline);
  const std::vector<OutlineEntry> expected{{"Part I", 0, 0}, {"Đè", 1, 1}, {"Web", std::nullopt, 0}};
  REQUIRE(outline->entries.size() == 3);
  CHECK(outline->entries[0] == expected[0]);
  CHECK(normalized(outline->entries[1].title) == expected[1].title);
  CHECK(outline->entries[1].page == 1U);
  CHECK(outline->entries[1].depth == 1);
  CHECK(outline->entries[2] == expected[2]);
}

TEST_CASE("An outline deeper than the limit is cut and says so") {
  auto paper_file = open(nested_outline(5000).bytes());
  const auto outline = (*paper_file)->outline();
  REQUIRE(outline);
  CHECK(outline->entries.size() == kMaxOutlineDepth);
  CHECK(outline->entries.back().depth == kMaxOutlineDepth - 1);
  CHECK(outline->cut);
}

TEST_CASE("An outline that runs in a circle ends") {
  PdfWriter pdf = paper(1, "/Outlines 6 0 R");
  REQUIRE(pdf.add("<< /First 7 0 R /Last 8 0 R >>") == 6);
  pdf.add("<< /Title (A) /Next 8 0 R /First 8 0 R >>");
  pdf.add("<< /Title (B) /Next 7 0 R /First 7 0 R >>");
  auto paper_file = open(pdf.bytes());
  CHECK((*paper_file)->outline()->entries.size() == 2);
}

TEST_CASE("A page tree that runs in a circle opens or is refused, and ends") {
  PdfWriter pdf;
  pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
  pdf.add("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 /Parent 2 0 R >>");
  auto paper_file = open(pdf.bytes());
  if (paper_file) CHECK(fault_of((*paper_file)->page_size(3).error()) == PaperFault::damaged);
  if (!paper_file) CHECK(fault_of(paper_file.error()) == PaperFault::damaged);
}

TEST_CASE("A file that is not a PDF is told from a PDF that is damaged beyond use") {
  CHECK(refusal(to_bytes(as_bytes("Kính gửi các đại biểu"))) == PaperFault::not_pdf);
  CHECK(refusal({}) == PaperFault::not_pdf);
  CHECK(refusal(to_bytes(as_bytes("%PDF-1.7\nnothing more"))) == PaperFault::damaged);
}

TEST_CASE("A paper cut before its cross-reference table is repaired and says so") {
  std::string text = paper(3).text();
  text.resize(text.find("xref"));
  auto paper_file = open(to_bytes(as_bytes(text)));
  REQUIRE(paper_file);
  CHECK((*paper_file)->repaired());
  CHECK((*paper_file)->text(2)->text == "Page 3 of the paper\n");
}

TEST_CASE("A paper cut anywhere opens or is refused, and every page of it can be asked for") {
  const std::string text = paper(2).text();
  for (std::size_t size = 0; size < text.size(); size += 7) {
    auto paper_file = open(to_bytes(as_bytes(text.substr(0, size))));
    if (!paper_file) {
      CHECK(fault_of(paper_file.error()).has_value());
      continue;
    }
    for (std::uint32_t page = 0; page < (*paper_file)->page_count(); ++page) {
      const auto read = (*paper_file)->text(page);
      if (!read) CHECK(fault_of(read.error()) == PaperFault::damaged);
    }
  }
}

TEST_CASE("A paper that needs a password is refused, one that anybody may open is not") {
  const Bytes plain = paper(1).bytes();
  CHECK(refusal(encrypted(plain, "mật khẩu")) == PaperFault::encrypted);
  CHECK_FALSE(refusal(encrypted(plain, "")).has_value());
}

TEST_CASE("A paper that claims no pages, or more than a paper may have, is refused") {
  PdfWriter none;
  none.add("<< /Type /Catalog /Pages 2 0 R >>");
  none.add("<< /Type /Pages /Kids [] /Count 0 >>");
  CHECK(refusal(none.bytes()) == PaperFault::no_pages);
  PdfWriter many = paper(1);
  many.set(2, "<< /Type /Pages /Kids [5 0 R] /Count 2000000000 >>");
  CHECK(refusal(many.bytes()) == PaperFault::too_many_pages);
}

TEST_CASE("Scripts in a paper are not run") {
  const std::string script = "/OpenAction << /S /JavaScript /JS (while\\(true\\);) >>";
  auto paper_file = open(paper(1, script).bytes());
  REQUIRE(paper_file);
  CHECK((*paper_file)->text(0)->text == "Page 1 of the paper\n");
}

TEST_CASE("A page with more text than a page may have is cut and says so") {
  auto paper_file = open(text_bomb(1'200'000).bytes());
  const auto text = (*paper_file)->text(0);
  REQUIRE(text);
  CHECK(text->cut);
  CHECK(text->text.size() <= kMaxPageTextBytes);
  CHECK(text->text.size() > kMaxPageTextBytes - 10);
}

TEST_CASE("A page that needs more memory than the ceiling is refused, and the next page is not") {
  auto paper_file = open(text_bomb(1'200'000).bytes(), std::size_t{16} << 20);
  REQUIRE(paper_file);
  CHECK(fault_of((*paper_file)->text(0).error()) == PaperFault::too_much_memory);
  CHECK((*paper_file)->page_size(0));
}

TEST_CASE("A source that fails is not called a damaged paper") {
  struct Failing final : PaperSource {
    std::uint64_t size() const override { return 1 << 20; }
    tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override {
      if (offset > 0) return tl::make_unexpected(PaperFault::unreadable);
      std::ranges::copy(as_bytes("%PDF-1.7\n"), into.begin());
      return into.size();
    }
  };
  const auto opened = MuPdfDocument::open(MuPdfRuntime::create().value(), std::make_unique<Failing>(), "paper");
  REQUIRE_FALSE(opened);
  CHECK(fault_of(opened.error()) == PaperFault::unreadable);
}
