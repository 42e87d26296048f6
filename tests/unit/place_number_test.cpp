// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/reading/place_number.h"

using namespace kyhop;

TEST_CASE("A number names a paper, with a second one its page, however it is typed") {
  CHECK(place_number("12") == PlaceNumber{12, 0});
  CHECK(place_number(" 12 ") == PlaceNumber{12, 0});
  for (const char* text : {"12.5", "12,5", "12/5", "12:5", "12 5", "12 . 5"}) CHECK(place_number(text) == PlaceNumber{12, 5});
  // The pages of long papers have three digits.
  CHECK(place_number("3.412") == PlaceNumber{3, 412});
  CHECK(place_number("12.") == PlaceNumber{12, 0});
}

TEST_CASE("What is no number is left to the search") {
  for (const char* text : {"", " ", "0", "12.0", "đất", "12 đất", "186/BC-UBND", "12.5.3", "-3", "1234567"}) {
    INFO(text);
    CHECK_FALSE(place_number(QString::fromUtf8(text)).has_value());
  }
}

TEST_CASE("A place is written as it is typed") {
  CHECK(place_text(12, 5) == "12.5");
  CHECK(place_text(12, 0) == "12");
}
