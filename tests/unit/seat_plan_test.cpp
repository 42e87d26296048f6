// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/meeting/seat_plan.h"

#include <catch2/catch.hpp>

using namespace kyhop;

namespace {

AttendanceRow sitting(const char* name, const char* seat, bool presides = false) {
  AttendanceRow row;
  row.id = row.name = row.key = QString::fromLatin1(name);
  row.seat = QString::fromLatin1(seat);
  row.presides = presides;
  return row;
}

QVariant line(const SeatPlan& plan, int index, const char* key) {
  return plan.lines[index].toMap()[QString::fromLatin1(key)];
}

}  // namespace

TEST_CASE("the dais stands before the rows, and the rows in their order") {
  const SeatPlan plan = seat_plan({sitting("aa", "AA01"), sitting("b2", "B02"), sitting("b10", "B10"), sitting("t", "T01", true), sitting("none", "")}, {});
  REQUIRE(plan.lines.size() == 3);
  CHECK(line(plan, 0, "dais").toBool());
  CHECK(line(plan, 0, "name") == QStringLiteral("T"));
  CHECK(line(plan, 1, "name") == QStringLiteral("B"));
  CHECK(line(plan, 1, "length") == 10);  // AA01 begins where the others do
  CHECK(line(plan, 2, "name") == QStringLiteral("AA"));
  REQUIRE(plan.seats.size() == 4);
  CHECK(plan.seats[1].name == QStringLiteral("b2"));
  CHECK(plan.seats[1].line == 1);
  CHECK(plan.seats[1].column == 2);
  CHECK(plan.seats[2].column == 10);
  REQUIRE(plan.unseated.size() == 1);
  CHECK(plan.unseated.front().name == QStringLiteral("none"));
}

TEST_CASE("a row where not everybody presides is no dais") {
  const SeatPlan plan = seat_plan({sitting("chair", "A01", true), sitting("delegate", "A02")}, {});
  REQUIRE(plan.lines.size() == 1);
  CHECK_FALSE(line(plan, 0, "dais").toBool());
}

TEST_CASE("two with one seat stand side by side") {
  const SeatPlan plan = seat_plan({sitting("one", "A03"), sitting("two", "A03"), sitting("three", "A04")}, {});
  CHECK(plan.seats[0].column == 1);
  CHECK(plan.seats[1].column == 2);
  CHECK(plan.seats[2].column == 3);
  CHECK(line(plan, 0, "length") == 3);
}

TEST_CASE("seats that no row uses are left out, those that some row uses are not") {
  const SeatPlan plan = seat_plan({sitting("a", "A07"), sitting("b", "B05"), sitting("t", "T02", true)}, {});
  CHECK(line(plan, 0, "length") == 2);
  CHECK(plan.seats[1].column == 3);
  CHECK(plan.seats[2].column == 1);
}

TEST_CASE("what is searched for is marked, and nothing when nothing is") {
  CHECK(seat_plan({sitting("an", "A01")}, QStringLiteral("an")).seats.front().found);
  CHECK_FALSE(seat_plan({sitting("an", "A01")}, {}).seats.front().found);
}
