// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/paper/word_cursor.h"

using namespace kyhop;

namespace {

/// Each letter is a square of 1/100 of the page; line n stands at n/10.
std::shared_ptr<const PageLetters> page(const std::vector<std::u32string>& lines) {
  auto made = std::make_shared<PageLetters>();
  for (std::size_t number = 0; number < lines.size(); ++number) {
    LetterLine line;
    line.first = static_cast<std::uint32_t>(made->letters.size());
    line.count = static_cast<std::uint32_t>(lines[number].size());
    const float top = static_cast<float>(number) / 10;
    for (std::size_t i = 0; i < lines[number].size(); ++i) {
      const float left = static_cast<float>(i) / 100;
      made->letters.push_back({lines[number][i], {{{left, top}, {left + 0.01F, top}, {left, top + 0.01F}, {left + 0.01F, top + 0.01F}}}});
    }
    made->lines.push_back(line);
  }
  return made;
}

std::string said(const WordCursor& cursor, LetterRange range) {
  return passage(cursor.letters(), range).text;
}

}  // namespace

TEST_CASE("Words stand between spaces, without the punctuation around them") {
  const auto letters = page({U"(Điều 3), khoản 1.250.000 – «đồng».", U"", U"  hết"});
  std::vector<std::string> words;
  for (const PageWord& word : words_on(*letters)) words.push_back(passage(*letters, word.letters).text);
  CHECK(words == std::vector<std::string>{"Điều", "3", "khoản", "1.250.000", "đồng", "hết"});
}

TEST_CASE("The cursor goes by word and by line, and stays at the ends of the page") {
  WordCursor cursor(3, page({U"một hai ba", U"", U"bốn năm sáu bảy"}));
  CHECK(cursor.page() == 3);
  CHECK_FALSE(cursor.step(WordStep::previous, false));
  CHECK_FALSE(cursor.step(WordStep::above, false));
  CHECK(cursor.step(WordStep::next, false));
  CHECK(said(cursor, cursor.word()) == "hai");
  CHECK(cursor.step(WordStep::below, false));
  CHECK(said(cursor, cursor.word()) == "năm");
  CHECK_FALSE(cursor.step(WordStep::below, false));
  CHECK(cursor.step(WordStep::line_end, false));
  CHECK(said(cursor, cursor.word()) == "bảy");
  CHECK_FALSE(cursor.step(WordStep::next, false));
  CHECK(cursor.step(WordStep::above, false));
  CHECK(said(cursor, cursor.word()) == "ba");
  CHECK(cursor.step(WordStep::line_begin, false));
  CHECK(said(cursor, cursor.word()) == "một");
  CHECK(cursor.step(WordStep::last, false));
  CHECK(said(cursor, cursor.word()) == "bảy");
}

TEST_CASE("A stretched choice is of whole words on both sides, backwards too, and a plain step gathers it") {
  WordCursor cursor(0, page({U"một hai ba", U"bốn năm"}));
  cursor.step(WordStep::next, false);
  CHECK_FALSE(cursor.stretched());
  cursor.step(WordStep::below, true);
  CHECK(cursor.stretched());
  CHECK(said(cursor, cursor.chosen()) == "hai ba bốn năm");
  cursor.step(WordStep::first, true);
  CHECK(said(cursor, cursor.chosen()) == "một hai");
  CHECK_FALSE(cursor.step(WordStep::previous, true));
  CHECK(said(cursor, cursor.chosen()) == "một hai");
  cursor.step(WordStep::next, false);
  CHECK_FALSE(cursor.stretched());
  CHECK(said(cursor, cursor.chosen()) == "hai");
}

TEST_CASE("The cursor lands on the first word in sight, on a letter's word, or on the last one") {
  WordCursor cursor(0, page({U"một hai", U"ba bốn"}));
  cursor.stand_below(0.05F);
  CHECK(said(cursor, cursor.word()) == "ba");
  cursor.stand_below(0.9F);
  CHECK(said(cursor, cursor.word()) == "bốn");
  cursor.stand_on(4);
  CHECK(said(cursor, cursor.word()) == "hai");
  cursor.stand_on(3);
  CHECK(said(cursor, cursor.word()) == "hai");
  cursor.stand_on(1'000);
  CHECK(said(cursor, cursor.word()) == "bốn");
}

TEST_CASE("A page of nothing but marks has no words") {
  CHECK(WordCursor(0, page({U"– … »", U"", U"   "})).empty());
  CHECK(WordCursor(0, page({})).empty());
}
