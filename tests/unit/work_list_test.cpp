// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/paper/work_list.h"

using namespace kyhop;
using namespace std::chrono_literals;

namespace {

PictureWish wish(std::uint32_t page, Urgency urgency = Urgency::visible, int row = 0) {
  return {PictureSort::tile, page, {1000, 1400}, {0, row * kTile, 1000, kTile}, urgency};
}
bool always(std::uint32_t) {
  return true;
}
const WorkList::Time kStart{};

}  // namespace

TEST_CASE("The most urgent wish of all views is drawn first, in the order in which a view states them") {
  WorkList work;
  work.wish(1, {wish(5, Urgency::ahead), wish(3), wish(4)}, kStart);
  work.wish(2, {wish(9, Urgency::thumbnail)}, kStart);
  CHECK(work.next(kStart, always)->wish.page == 3);
  CHECK(work.next(kStart, always)->wish.page == 4);
  CHECK(work.next(kStart, always)->wish.page == 5);
  CHECK(work.next(kStart, always)->wish.page == 9);
  CHECK_FALSE(work.next(kStart, always));
}

TEST_CASE("One page is drawn by one thread at a time") {
  WorkList work;
  work.wish(1, {wish(3), wish(3, Urgency::visible, 1), wish(4)}, kStart);
  const auto first = work.next(kStart, always);
  CHECK(work.next(kStart, always)->wish.page == 4);
  CHECK_FALSE(work.next(kStart, always));
  work.drawn(first->id);
  CHECK(work.next(kStart, always)->wish.area.y == kTile);
}

TEST_CASE("Stated anew, a wish that is being drawn or on its way is not drawn twice") {
  WorkList work;
  work.wish(1, {wish(3)}, kStart);
  const auto job = work.next(kStart, always);
  work.wish(1, {wish(3)}, kStart + 50ms);
  CHECK_FALSE(job->cancelled.stop_requested());
  CHECK_FALSE(work.next(kStart, always));
  work.drawn(job->id);
  work.wish(1, {wish(3)}, kStart + 60ms);
  CHECK_FALSE(work.next(kStart, always));
  work.delivered(job->id);
  CHECK(work.idle());
}

TEST_CASE("What nobody wishes for any longer is dropped; what is being drawn only when it has taken long") {
  WorkList work;
  work.wish(1, {wish(1), wish(2), wish(3)}, kStart);
  const auto old = work.next(kStart, always);
  const auto young = work.next(kStart + 95ms, always);
  work.wish(1, {wish(7)}, kStart + 100ms);
  CHECK(old->cancelled.stop_requested());
  CHECK_FALSE(young->cancelled.stop_requested());
  CHECK(work.next(kStart, always)->wish.page == 7);
  CHECK_FALSE(work.next(kStart, always));
}

TEST_CASE("Pages are recorded in the order of the wishes, up to an urgency") {
  WorkList work;
  work.wish(1, {wish(8, Urgency::ahead), wish(6)}, kStart);
  const auto nothing_known = [](std::uint32_t) { return false; };
  CHECK(work.page_to_record(Urgency::visible_preview, nothing_known) == 6U);
  CHECK(work.page_to_record(Urgency::near_preview, [](std::uint32_t page) { return page == 6; }) == 8U);
  CHECK_FALSE(work.page_to_record(Urgency::visible_preview, [](std::uint32_t page) { return page == 6; }));
  CHECK_FALSE(work.next(kStart, nothing_known));
}

TEST_CASE("What takes too long is broken off once and named") {
  WorkList work;
  work.wish(1, {wish(1)}, kStart);
  const auto job = work.next(kStart, always);
  CHECK(work.break_off(kStart + 1s, 20s).empty());
  CHECK(work.break_off(kStart + 30s, 20s) == std::vector<std::uint32_t>{1});
  CHECK(job->cancelled.stop_requested());
  CHECK(work.break_off(kStart + 31s, 20s).empty());
}

TEST_CASE("A view has no more wishes than the limit, the urgent ones first") {
  WorkList work;
  std::vector<PictureWish> many;
  for (std::uint32_t page = 0; page < 200; ++page) many.push_back(wish(page, Urgency::ahead));
  many.push_back(wish(1000));
  work.wish(1, many, kStart);
  CHECK(work.waiting() == WorkList::kMostWishes);
  CHECK(work.next(kStart, always)->wish.page == 1000);
}
