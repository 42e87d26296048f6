// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <thread>

#include "app/reader/mupdf_document.h"
#include "tests/unit/pdf_writer.h"
#include "tests/unit/take.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

std::unique_ptr<MuPdfDocument> open(Bytes bytes) {
  return take(MuPdfDocument::open(MuPdfRuntime::create().value(), std::make_unique<MemorySource>(std::move(bytes)), "paper"));
}

/// One page, 300 by 400 points, with each line 30 points below the one before, from 40, 300 up.
PdfWriter lines(const std::vector<std::string>& texts, const std::string& page = "") {
  std::string drawing;
  int down = 300;
  for (const auto& text : texts) {
    drawing += "BT /F 20 Tf 40 " + std::to_string(down) + " Td (" + text + ") Tj ET\n";
    down -= 30;
  }
  PdfWriter pdf;
  pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
  pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> " + page + " >>");
  pdf.add(PdfWriter::stream(drawing));
  pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  return pdf;
}

/// The middle of a letter.
PagePoint on(const PageLetters& page, std::size_t letter) {
  const PageQuad& quad = page.letters[letter].quad;
  return {(quad[0].x + quad[3].x) / 2, (quad[0].y + quad[3].y) / 2};
}

}  // namespace

TEST_CASE("Letters stand where they are drawn, in shares of the page as it is turned") {
  const auto upright = take(open(lines({"Abc"}).bytes())->letters(0));
  REQUIRE(upright.letters.size() == 3);
  CHECK(upright.letters[0].code == U'A');
  CHECK(upright.letters[0].quad[0].x == Approx(40.0 / 300).margin(0.01));
  CHECK(upright.letters[0].quad[2].y == Approx(100.0 / 400).margin(0.02));
  CHECK(upright.letters[1].quad[0].x > upright.letters[0].quad[0].x);
  const auto turned = take(open(lines({"Abc"}, "/Rotate 90").bytes())->letters(0));
  REQUIRE(turned.letters.size() == 3);
  CHECK(turned.letters[1].quad[0].y > turned.letters[0].quad[0].y);
  CHECK(between(turned, {0, 0}, {1, 1}) == LetterRange{0, 3});
}

TEST_CASE("A selection runs in reading order from either end, by letter or by word") {
  const auto page = take(open(lines({"one two three", "four five"}).bytes())->letters(0));
  const auto text = page.text();
  CHECK(text == "one two three\nfour five\n");
  const auto five = static_cast<std::size_t>(text.find("five")) - 1;  // the line end is no letter
  const LetterRange range = between(page, on(page, 5), on(page, five + 1));
  CHECK(range == between(page, on(page, five + 1), on(page, 5)));
  CHECK(passage(page, between(page, on(page, 5), on(page, five + 1), true)).text == "two three four five");
  CHECK(passage(page, word_at(page, on(page, 5))).text == "two");
  CHECK(word_at(page, on(page, 3)).empty() == false);  // the space belongs to the word before it
  CHECK(over_text(page, on(page, 5)));
  CHECK_FALSE(over_text(page, {0.9F, 0.9F}));
}

TEST_CASE("A passage says what is around it and covers each line with one quad") {
  const auto page = take(open(lines({"one two three", "four five"}).bytes())->letters(0));
  const Passage two_lines = passage(page, {3, 17});
  CHECK(two_lines.text == "two three four");
  CHECK(two_lines.prefix == "one");
  CHECK(two_lines.suffix == "five");
  REQUIRE(two_lines.quads.size() == 2);
  CHECK(two_lines.quads[0][0].y < two_lines.quads[1][0].y);
  CHECK(two_lines.quads[0][1].x > two_lines.quads[0][0].x);
  CHECK(passage(page, {3, 3}).quads.empty());
  CHECK(passage(page, {500, 900}).quads.empty());
}

TEST_CASE("Words are found without case and marks, and over the end of a line") {
  const auto page = take(open(lines({"Ngh\\354 quy\\352t v\\350", "\\320\\340 N\\341ng"}).bytes())->letters(0));  // ì ê è Ð à á
  REQUIRE(find(page, "quyet ve").size() == 1);
  CHECK(passage(page, find(page, "NGHI QUYÊT")[0]).text.starts_with("Ngh"));
  CHECK(find(page, "ve  da n").size() + find(page, "ve").size() >= 1);
  CHECK(find(page, "nang").size() == 1);
  CHECK(find(page, "hai").empty());
  CHECK(find(page, "  ").empty());
  CHECK(find(page, "n", 2).size() == 2);
}

TEST_CASE("Links lead to a page of the paper or name an address") {
  const std::string links =
      "/Annots [ << /Type /Annot /Subtype /Link /Rect [40 290 100 320] /Dest [3 0 R /Fit] >> "
      "<< /Type /Annot /Subtype /Link /Rect [100 290 200 320] /A << /S /URI /URI (https://example.org/) >> >> ]";
  const auto page = take(open(lines({"one two"}, links).bytes())->letters(0));
  REQUIRE(page.links.size() == 2);
  const PageLink* inside = link_at(page, {50.0F / 300, 95.0F / 400});
  REQUIRE(inside);
  CHECK(inside->page == 0U);
  CHECK(link_at(page, {150.0F / 300, 95.0F / 400})->address == "https://example.org/");
  CHECK_FALSE(link_at(page, {0.9F, 0.9F}));
}

TEST_CASE("A page without text has no caret, no word and no passage") {
  const auto page = take(open(lines({}).bytes())->letters(0));
  CHECK_FALSE(caret_at(page, {0.5F, 0.5F}).has_value());
  CHECK(between(page, {0, 0}, {1, 1}).empty());
  CHECK(word_at(page, {0.5F, 0.5F}).empty());
}

TEST_CASE("The sizes of all pages come in one walk, inherited boxes and turned pages included") {
  PdfWriter pdf;
  pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
  pdf.add("<< /Type /Pages /Kids [3 0 R 4 0 R 7 0 R] /Count 4 /MediaBox [0 0 100 200] >>");
  pdf.add("<< /Type /Page /Parent 2 0 R >>");
  pdf.add("<< /Type /Pages /Parent 2 0 R /Kids [5 0 R 6 0 R] /Count 2 /MediaBox [10 10 60 70] >>");
  pdf.add("<< /Type /Page /Parent 4 0 R >>");
  pdf.add("<< /Type /Page /Parent 4 0 R /Rotate 90 >>");
  pdf.add("<< /Type /Page /Parent 2 0 R /CropBox [0 0 30 40] >>");
  auto paper_file = open(pdf.bytes());
  const auto sizes = paper_file->page_sizes();
  REQUIRE(sizes.size() == 4);
  for (std::uint32_t page = 0; page < 4; ++page) {
    CHECK(sizes[page].width == paper_file->page_size(page)->width);
    CHECK(sizes[page].height == paper_file->page_size(page)->height);
  }
  CHECK(sizes[2].width == 60);
}

TEST_CASE("Parts of a page drawn from its recording make up the page drawn whole, after the paper was closed") {
  auto runtime = MuPdfRuntime::create().value();
  auto paper_file = take(MuPdfDocument::open(runtime, std::make_unique<MemorySource>(paper(2).bytes()), "paper"));
  const auto recording = take(paper_file->record(1));
  paper_file.reset();
  auto brush = take(PageBrush::create(runtime));
  const PixelSize size{300, 400};
  Bytes whole(300 * 400 * 4);
  check(brush.draw(*recording, size, {0, 0, 300, 400}, whole.data()));
  CHECK(std::ranges::any_of(whole, [](Byte part) { return part == 0; }));
  Bytes pieces(whole.size());
  for (int y = 0; y < 400; y += 100)
    check(brush.draw(*recording, size, {0, y, 300, 100}, pieces.data() + static_cast<std::size_t>(y) * 300 * 4));
  CHECK(pieces == whole);
  std::stop_source stop;
  stop.request_stop();
  CHECK(fault_of(brush.draw(*recording, size, {0, 0, 300, 400}, whole.data(), stop.get_token()).error()) == PaperFault::cancelled);
}

TEST_CASE("Several threads draw different pages at once and agree with one thread alone") {
  constexpr std::uint32_t kPages = 8;
  auto runtime = MuPdfRuntime::create().value();
  auto paper_file = take(MuPdfDocument::open(runtime, std::make_unique<MemorySource>(paper(kPages).bytes()), "paper"));
  std::vector<std::shared_ptr<const PageRecording>> recordings;
  for (std::uint32_t page = 0; page < kPages; ++page) recordings.push_back(take(paper_file->record(page)));
  const auto drawn = [&](PageBrush& brush, std::uint32_t page) {
    Bytes pixels(300 * 400 * 4);
    check(brush.draw(*recordings[page], {300, 400}, {0, 0, 300, 400}, pixels.data()));
    return pixels;
  };
  auto brush = take(PageBrush::create(runtime));
  std::vector<Bytes> expected;
  for (std::uint32_t page = 0; page < kPages; ++page) expected.push_back(drawn(brush, page));
  std::vector<Bytes> together(kPages);
  {
    std::vector<std::jthread> threads;
    for (std::uint32_t thread = 0; thread < 4; ++thread)
      threads.emplace_back([&, thread] {
        auto own = PageBrush::create(runtime);
        for (std::uint32_t page = thread; own && page < kPages; page += 4) {
          Bytes pixels(300 * 400 * 4);
          if (own->draw(*recordings[page], {300, 400}, {0, 0, 300, 400}, pixels.data())) together[page] = std::move(pixels);
        }
      });
    // Meanwhile the owner goes on with the paper.
    for (std::uint32_t page = 0; page < kPages; ++page) CHECK(paper_file->letters(page)->letters.size() > 10);
  }
  CHECK(together == expected);
}

TEST_CASE("What has not arrived is said, and the paper opens once it is here") {
  struct Partly final : PaperSource {
    Partly(Bytes all, const std::size_t& here) : bytes(std::move(all)), until(here) {}
    std::uint64_t size() const override { return bytes.size(); }
    tl::expected<std::size_t, PaperFault> read(std::uint64_t offset, std::span<Byte> into) noexcept override {
      if (offset >= bytes.size()) return 0;
      // The end of the file, where its tables are, came first.
      const bool tail = offset >= tail_from;
      if (!tail && offset >= until) return tl::make_unexpected(PaperFault::still_arriving);
      const std::size_t end = tail ? bytes.size() : until;
      const auto part = ByteView(bytes).subspan(offset, std::min(into.size(), end - offset));
      std::ranges::copy(part, into.begin());
      return part.size();
    }
    Bytes bytes;
    const std::size_t& until;
    std::size_t tail_from = 0;
  };
  const Bytes bytes = paper(40).bytes();
  const std::string text(as_text(bytes));
  std::size_t here = 1024;
  const auto try_open = [&](bool tail) {
    auto source = std::make_unique<Partly>(bytes, here);
    source->tail_from = tail ? text.find("xref\n") : bytes.size();
    return MuPdfDocument::open(MuPdfRuntime::create().value(), std::move(source), "paper");
  };
  const auto without_tables = try_open(false);
  REQUIRE_FALSE(without_tables);
  CHECK(fault_of(without_tables.error()) == PaperFault::still_arriving);
  here = text.find("10 0 obj");
  auto partly = take(try_open(true));
  CHECK(partly->page_count() == 40);
  CHECK_FALSE(partly->lacked());
  CHECK(partly->letters(1)->text() == "Page 2 of the paper\n");
  CHECK(fault_of(partly->record(3).error()) == PaperFault::still_arriving);
  CHECK(partly->lacked());
  here = bytes.size();
  CHECK(take(try_open(true))->letters(3)->text() == "Page 4 of the paper\n");
}
