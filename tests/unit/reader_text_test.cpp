// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstring>

#include "app/reader/clean_text.h"
#include "app/reader/page_labels.h"
#include "app/reader/paper_fault.h"

using namespace kyhop;

namespace {

PageLabelRange range(std::uint32_t first_page, char style, std::uint32_t start, const char* prefix = "") {
  PageLabelRange made{first_page, style, start, {}};
  std::strncpy(made.prefix.data(), prefix, made.prefix.size() - 1);
  return made;
}

}  // namespace

TEST_CASE("A title becomes one line without control characters, broken bytes or white space at its ends") {
  CHECK(clean_line("  Tờ trình\r\n\t số\x01 12 \xff ", 400) == "Tờ trình số 12");
  CHECK(clean_line("\xc0\x80\xed\xa0\x80", 400).empty());
}

TEST_CASE("A line that is too long is cut between characters") {
  CHECK(clean_line("đđđ", 5) == "đđ");
}

TEST_CASE("Only code points that exist are added to a text") {
  std::string text;
  for (const int point : {0x110, 0xd800, 0x110000, -1, 7, 0x41}) append_code_point(text, point);
  CHECK(text == "ĐA");
}

TEST_CASE("Page labels follow their range, style and start") {
  const std::vector<PageLabelRange> ranges{range(0, 'r', 1), range(4, 'D', 1), range(6, 'A', 26, "PL-"), range(9, 0, 1, "Bìa")};
  CHECK(page_label(ranges, 3) == "iv");
  CHECK(page_label(ranges, 4) == "1");
  CHECK(page_label(ranges, 6) == "PL-Z");
  CHECK(page_label(ranges, 7) == "PL-AA");
  CHECK(page_label(ranges, 12) == "Bìa");
  CHECK(page_label({range(2, 'R', 1994)}, 2) == "MCMXCIV");
  CHECK(page_label({range(2, 'R', 1)}, 1).empty());
}

TEST_CASE("Page labels stay short whatever number the paper starts from") {
  CHECK(page_label({range(0, 'r', 4'000'000'000)}, 5) == "4000000005");
  CHECK(page_label({range(0, 'a', 4'000'000'000)}, 5) == "4000000005");
}

TEST_CASE("Every fault is a sentence and can be told from its error") {
  for (std::uint8_t number = 1; number <= kLastPaperFault; ++number) {
    const auto fault = static_cast<PaperFault>(number);
    const Error error = describe(fault, "to-trinh.pdf");
    CHECK(fault_of(error) == fault);
    CHECK_FALSE(error.todo.empty());
    CHECK(error.sentence().starts_with("to-trinh.pdf: "));
  }
  CHECK_FALSE(fault_of(Error{}).has_value());
}
