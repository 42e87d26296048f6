// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/paper/page_layout.h"

using namespace kyhop;

TEST_CASE("Pages stand one under the other in whole pixels, with a gap around each") {
  const PageLayout layout({{100, 200}, {50, 100.3F}, {100, 200}}, 2, 10);
  CHECK(layout.top_of(0) == 10);
  CHECK(layout.bottom_of(0) == 410);
  CHECK(layout.top_of(1) == 420);
  CHECK(layout.size_of(1) == PixelSize{100, 201});
  CHECK(layout.height() == layout.bottom_of(2) + 10);
  CHECK(layout.width() == 200);
}

TEST_CASE("A height leads to the page there; a gap belongs to the page below it") {
  const PageLayout layout({{100, 200}, {100, 200}, {100, 200}}, 1, 10);
  CHECK(layout.page_at(-50) == 0);
  CHECK(layout.page_at(10) == 0);
  CHECK(layout.page_at(209.5) == 0);
  CHECK(layout.page_at(210) == 1);
  CHECK(layout.page_at(219) == 1);
  CHECK(layout.page_at(220) == 1);
  CHECK(layout.page_at(1e9) == 2);
  CHECK(PageLayout().page_at(5) == 0);
}

TEST_CASE("A cover that is wider than all other pages does not decide how wide pages are shown") {
  std::vector<PageSize> pages(20, {400, 600});
  pages[0] = {900, 600};
  CHECK(PageLayout(pages, 1, 0).usual_width() == 400);
  CHECK(PageLayout({{300, 10}}, 1, 0).usual_width() == 300);
}

TEST_CASE("Ten thousand pages at the largest zoom have places of their own") {
  const PageLayout layout(std::vector<PageSize>(10'000, {595, 842}), 21.3, 12);
  CHECK(layout.page_at(static_cast<double>(layout.top_of(9'999))) == 9'999);
  CHECK(layout.top_of(9'999) - layout.bottom_of(9'998) == 12);
}
