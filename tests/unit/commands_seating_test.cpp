// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/member_import.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/views/seating.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

struct Hall {
  TemporaryFolder folder;
  std::unique_ptr<Office> office;

  Hall() {
    SystemRandom random;
    office = take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND thử", "Văn thư", "máy",
                                 folder / "root.key", Protection::unprotected()));
  }
  std::string seat(const PersonId& person) {
    const auto seats = take(seating(office->ledger()));
    const auto found = seats.find(person);
    return found == seats.end() || !found->second.seat ? "" : found->second.seat->text();
  }
};

std::string read(std::string_view text) {
  const auto seat = seat_label(text);
  return seat ? seat->text() : "";
}

}  // namespace

TEST_CASE("a seat is letters and a number, however it was typed") {
  CHECK(read("c4") == "C04");
  CHECK(read(" C04 ") == "C04");
  CHECK(read("12") == "12");
  CHECK(read("AB100") == "AB100");
  for (const std::string_view wrong : {"", " ", "C", "C0", "C4D", "C 4", "ABCD1", "A1000", "Đ4", "-1", "C99999999999"}) CHECK(read(wrong) == "");
}

TEST_CASE("a person gets a seat, another one, and none") {
  Hall hall;
  const PersonId person = take(add_person(*hall.office, {"Trần Ba", {}, {}, "", "", "", "c4"}));
  CHECK(hall.seat(person) == "C04");
  check(set_seat(*hall.office, person, "d7"));
  CHECK(hall.seat(person) == "D07");
  check(set_seat(*hall.office, person, ""));
  CHECK(hall.seat(person) == "");
  check(set_seat(*hall.office, person, "C04"));
  CHECK(hall.seat(person) == "C04");
}

TEST_CASE("a seat that somebody in office has is refused with their name, and one that is free again is not") {
  Hall hall;
  const PersonId first = take(add_person(*hall.office, {"Trần Ba", {}, {}, "", "", "", "C04"}));
  const PersonId second = take(add_person(*hall.office, {"Lê Tư", {}, {}, "", "", ""}));
  const auto refused = set_seat(*hall.office, second, "c04");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "seat");
  CHECK(refused.error().why.find("Trần Ba") != std::string::npos);
  CHECK_FALSE(add_person(*hall.office, {"Phạm Năm", {}, {}, "", "", "", "C04"}));
  check(remove_person(*hall.office, first));
  check(set_seat(*hall.office, second, "c04"));
  CHECK(hall.seat(second) == "C04");
  const auto unreadable = set_seat(*hall.office, second, "hàng đầu");
  REQUIRE_FALSE(unreadable);
  CHECK(unreadable.error().code == ErrorCode::usage);
}

TEST_CASE("adding several persons with one seat adds none") {
  Hall hall;
  const auto refused = add_persons(*hall.office, {{"A", {}, {}, "", "", "", "C04"}, {"B", {}, {}, "", "", "", "c4"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().why == "it is the seat of A");
  CHECK(hall.office->ledger().state()->active_persons().size() == 1);
}

TEST_CASE("a list of members brings their seats, and says which line has a wrong one") {
  const std::string text = "Họ và tên,Ghế\nTrần Ba,c4\nLê Tư,\nPhạm Năm,C04\nVũ Sáu,bàn đầu\n";
  const auto lines = take(read_members(as_bytes(text)));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].person.seat == "C04");
  CHECK(lines[1].person.seat == "");
  CHECK_FALSE(lines[1].problem);
  REQUIRE(lines[2].problem);
  CHECK(lines[2].problem->why.find("twice") != std::string::npos);
  REQUIRE(lines[3].problem);
  CHECK(lines[3].problem->why.find("bàn đầu") != std::string::npos);
}
