// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/paper/picture_cache.h"

using namespace kyhop;

namespace {

/// 4,000 bytes.
QImage picture() {
  return QImage(100, 10, QImage::Format_RGB32);
}
PictureKey tile(std::uint32_t page, int row = 0) {
  return {PictureSort::tile, page, 1000, 0, row};
}

}  // namespace

TEST_CASE("Pictures stay within the budget; what was not looked at goes first") {
  PictureCache cache(12'000);
  for (std::uint32_t page = 0; page < 3; ++page) cache.put(tile(page), picture());
  CHECK(cache.bytes() == 12'000);
  CHECK_FALSE(cache.get(tile(0)).isNull());
  cache.put(tile(3), picture());
  CHECK(cache.bytes() == 12'000);
  CHECK(cache.has(tile(0)));
  CHECK_FALSE(cache.has(tile(1)));
}

TEST_CASE("A picture that comes again takes the place of the one before, and one above the budget is still shown") {
  PictureCache cache(5'000);
  cache.put(tile(0), picture());
  cache.put(tile(0), picture());
  CHECK(cache.bytes() == 4'000);
  cache.put(tile(1), QImage(100, 100, QImage::Format_RGB32));
  CHECK(cache.has(tile(1)));
  CHECK_FALSE(cache.has(tile(0)));
}

TEST_CASE("The pictures of one page are found and forgotten together") {
  PictureCache cache(1'000'000);
  for (int row = 0; row < 3; ++row) cache.put(tile(1, row), picture());
  cache.put(tile(2), picture());
  int seen = 0;
  cache.of_page(PictureSort::tile, 1, [&](const PictureKey&, const QImage&) { ++seen; });
  CHECK(seen == 3);
  cache.forget(PictureSort::tile, 1);
  CHECK(cache.bytes() == 4'000);
  CHECK(cache.has(tile(2)));
}
