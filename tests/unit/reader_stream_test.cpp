// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/reader/inspection_frames.h"
#include "app/reader/inspection_stream.h"

using namespace kyhop;
using namespace kyhop::inspection_frames;

namespace {

/// A paper of two pages, of which the second is damaged.
class SmallPaper final : public DocumentEngine {
 public:
  bool second_is_readable = false;
  bool first_is_readable = true;
  std::uint32_t page_count() const override { return 2; }
  Result<PageSize> page_size(std::uint32_t) override { return PageSize{595.25F, 842}; }
  std::string page_label(std::uint32_t page) override { return page == 0 ? "i" : ""; }
  Result<Outline> outline() override { return Outline{{{"Tờ trình", 0, 0}, {"Phụ lục", 1, 1}}, true}; }
  Result<PageText> text(std::uint32_t page) override {
    if (page == 0 ? first_is_readable : second_is_readable) return PageText{"Kính gửi\n", false};
    return tl::make_unexpected(describe(PaperFault::damaged, "paper"));
  }
  Result<PageImage> render(std::uint32_t, float, std::stop_token) override { return PageImage{}; }
  bool repaired() const override { return true; }
};

Bytes stream_of(SmallPaper paper = {}) {
  Bytes all;
  send_inspection(paper, [&all](ByteView frame) {
    append(all, frame);
    return true;
  });
  return all;
}

Bytes frame(std::uint8_t kind, const Bytes& payload) {
  Bytes made{kind};
  append_le<std::uint32_t>(made, static_cast<std::uint32_t>(payload.size()));
  append(made, payload);
  return made;
}

Bytes begin(std::uint32_t pages) {
  Bytes payload = to_bytes(as_bytes("KHRD\x01"));
  append_le<std::uint32_t>(payload, pages);
  return frame(kBegin, payload);
}

Bytes page(std::uint32_t number, std::string_view text = "", std::uint32_t width = 595'000, Byte flags = 0) {
  Bytes payload;
  append_le<std::uint32_t>(payload, number);
  append_le<std::uint32_t>(payload, width);
  append_le<std::uint32_t>(payload, 842'000);
  payload.push_back(flags);
  payload.push_back(0);
  append(payload, as_bytes(text));
  return frame(kPage, payload);
}

Bytes entry(Byte depth, std::uint32_t target, std::string_view title) {
  Bytes payload{depth};
  append_le<std::uint32_t>(payload, target);
  append(payload, as_bytes(title));
  return frame(kOutlineEntry, payload);
}

Bytes end(Byte flags = 0) {
  return frame(kEnd, {flags});
}

/// Whether the frames, fed as one piece, are taken.
bool taken(const std::vector<Bytes>& frames) {
  Bytes all;
  for (const auto& one : frames) append(all, one);
  return InspectionDecoder().feed(all);
}

}  // namespace

TEST_CASE("An inspection arrives as it was sent, in pieces of any size") {
  const Bytes all = stream_of();
  for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, all.size()}) {
    InspectionDecoder decoder;
    for (std::size_t at = 0; at < all.size(); at += piece) {
      CHECK_FALSE(decoder.finished());
      REQUIRE(decoder.feed(ByteView(all).subspan(at, std::min(piece, all.size() - at))));
    }
    REQUIRE(decoder.finished());
    CHECK_FALSE(decoder.refusal().has_value());
    const auto inspection = decoder.take();
    REQUIRE(inspection.pages.size() == 2);
    CHECK(inspection.pages[0].size.width == Approx(595.25));
    CHECK(inspection.pages[0].label == "i");
    CHECK(inspection.pages[0].text == "Kính gửi\n");
    CHECK_FALSE(inspection.pages[0].damaged);
    CHECK(inspection.pages[1].damaged);
    CHECK(inspection.outline == std::vector<OutlineEntry>{{"Tờ trình", 0, 0}, {"Phụ lục", 1, 1}});
    CHECK(inspection.outline_cut);
    CHECK(inspection.repaired);
  }
}

TEST_CASE("A paper of which no page can be read is refused as damaged") {
  SmallPaper paper;
  paper.first_is_readable = false;
  InspectionDecoder decoder;
  REQUIRE(decoder.feed(stream_of(paper)));
  CHECK(decoder.refusal() == PaperFault::damaged);
}

TEST_CASE("A stream cut anywhere is never taken for a whole one") {
  const Bytes all = stream_of();
  for (std::size_t size = 0; size < all.size(); ++size) {
    InspectionDecoder decoder;
    CHECK(decoder.feed(ByteView(all).first(size)));
    CHECK_FALSE(decoder.finished());
  }
}

TEST_CASE("Frames out of order, missing or too many break the stream") {
  CHECK(taken({begin(2), entry(0, 1, "A"), page(0), page(1), end()}));
  CHECK_FALSE(taken({page(0)}));
  CHECK_FALSE(taken({begin(1), begin(1)}));
  CHECK_FALSE(taken({begin(2), page(1)}));
  CHECK_FALSE(taken({begin(2), page(0), page(0)}));
  CHECK_FALSE(taken({begin(1), page(0), page(1)}));
  CHECK_FALSE(taken({begin(2), page(0), end()}));
  CHECK_FALSE(taken({begin(2), page(0), entry(0, 0, "A")}));
  CHECK_FALSE(taken({begin(1), page(0), end(), end()}));
  CHECK_FALSE(taken({begin(1), page(0), end(), {0}}));
  CHECK_FALSE(taken({begin(1), page(0, "", 595'000, kPageDamaged), end()}));
}

TEST_CASE("Counts, sizes, flags and text outside their limits break the stream") {
  CHECK_FALSE(taken({begin(0)}));
  CHECK_FALSE(taken({begin(kMaxPaperPages + 1)}));
  CHECK_FALSE(taken({begin(1), page(0, "", 0)}));
  CHECK_FALSE(taken({begin(1), page(0, "", kMaxSide + 1)}));
  CHECK_FALSE(taken({begin(1), page(0, "", 595'000, 4)}));
  CHECK_FALSE(taken({begin(1), page(0, "\xff")}));
  CHECK_FALSE(taken({begin(1), page(0, std::string(kMaxPageTextBytes + 1, 'x'))}));
  CHECK_FALSE(taken({begin(1), entry(1, 0, "A")}));
  CHECK_FALSE(taken({begin(1), entry(0, 0, "A"), entry(2, 0, "B")}));
  CHECK_FALSE(taken({begin(1), entry(0, 1, "A")}));
  CHECK_FALSE(taken({begin(1), entry(0, 0, "A\nB")}));
  CHECK_FALSE(taken({begin(1), entry(0, 0, std::string(kMaxOutlineTitleBytes + 1, 'x'))}));
  CHECK_FALSE(taken({frame(kRefusal, {0})}));
  CHECK_FALSE(taken({frame(kRefusal, {kLastPaperFault + 1})}));
  CHECK_FALSE(taken({frame(99, {})}));
  CHECK_FALSE(InspectionDecoder().feed(Bytes{kBegin, 0xff, 0xff, 0xff, 0xff}));
}

TEST_CASE("An outline of more entries than the limit breaks the stream") {
  Bytes all = begin(1);
  for (std::size_t i = 0; i < kMaxOutlineEntries; ++i) append(all, entry(0, 0, ""));
  InspectionDecoder decoder;
  CHECK(decoder.feed(all));
  CHECK_FALSE(decoder.feed(entry(0, 0, "")));
}

TEST_CASE("The text of a whole paper is bounded") {
  InspectionDecoder decoder;
  REQUIRE(decoder.feed(begin(200)));
  const std::string most(kMaxPageTextBytes, 'x');
  const auto pages = static_cast<std::uint32_t>(kMaxPaperTextBytes / kMaxPageTextBytes);
  for (std::uint32_t number = 0; number < pages; ++number) REQUIRE(decoder.feed(page(number, most)));
  CHECK_FALSE(decoder.feed(page(pages, "x")));
}

TEST_CASE("A broken stream stays broken") {
  InspectionDecoder decoder;
  CHECK_FALSE(decoder.feed(page(0)));
  CHECK_FALSE(decoder.feed(begin(1)));
}
