// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/commands/council.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/rules/item_kind.h"
#include "app/meeting/rules/sitting_state.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

struct Desk {
  TemporaryFolder folder;
  std::unique_ptr<Office> office;
  MeetingView meeting;

  Desk() {
    SystemRandom random;
    office = take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND thử", "Văn thư", "máy",
                                 folder / "root.key", Protection::unprotected()));
    take(create_meeting(*office, "Kỳ họp", "2026-07-08T08:00", "Hội trường"));
    meeting = take(meetings(office->ledger())).front();
  }
  std::vector<AgendaItemView> items() { return take(agenda(office->ledger(), meeting.id)); }
  AgendaItemView item(const std::string& title) {
    const auto all = items();
    const auto found = std::find_if(all.begin(), all.end(), [&](const AgendaItemView& one) { return one.title == title; });
    REQUIRE(found != all.end());
    return *found;
  }
  std::string order() {
    std::string text;
    for (const auto& one : items()) text += (one.parent.is_zero() ? "" : ">") + one.title + " ";
    return text;
  }
  void add(const std::string& title) { take(add_item(*office, meeting, {title, std::nullopt, 10, "Ông A"})); }
};

}  // namespace

TEST_CASE("a meeting is edited and the former values come back") {
  Desk desk;
  const MeetingEdit edit{"Kỳ họp thứ Hai", "2026-07-09T07:30", ""};
  check(edit_meeting(*desk.office, desk.meeting, edit));
  const MeetingView now = take(meetings(desk.office->ledger())).front();
  CHECK(now.title == "Kỳ họp thứ Hai");
  CHECK(now.start == "2026-07-09T07:30");
  CHECK(now.place.empty());
  check(edit_meeting(*desk.office, now, former(desk.meeting, edit)));
  const MeetingView back = take(meetings(desk.office->ledger())).front();
  CHECK(back.title == desk.meeting.title);
  CHECK(back.place == desk.meeting.place);
  const auto before = take(desk.office->replica().records().last_received());
  check(edit_meeting(*desk.office, back, former(desk.meeting, edit)));
  CHECK(take(desk.office->replica().records().last_received()) == before);
  CHECK_FALSE(edit_meeting(*desk.office, back, {"", {}, {}}));
  CHECK_FALSE(edit_meeting(*desk.office, back, {{}, "hôm nay", {}}));
}

TEST_CASE("an item has a kind and its groups have rooms; unknown words count as a discussion") {
  Desk desk;
  take(add_item(*desk.office, desk.meeting, {"Chất vấn", {}, 60, "", "questioning"}));
  CHECK(desk.item("Chất vấn").kind == item_kind::questioning);
  CHECK_FALSE(add_item(*desk.office, desk.meeting, {"Hỏi", {}, 60, "", "asking"}));
  desk.add("A");
  CHECK(item_kind_of(desk.item("A").kind) == item_kind::discussion);
  CHECK(item_kind_of("của máy khác") == item_kind::discussion);

  const AgendaItemView before = desk.item("A");
  ItemEdit edit;
  edit.kind = "group_debate";
  edit.rooms = "Tổ 1: Phòng 201; tổ 2 :Hội trường B;Tổ 3";
  check(edit_item(*desk.office, before, edit));
  const AgendaItemView after = desk.item("A");
  CHECK(after.kind == item_kind::group_debate);
  CHECK(room_of(after.rooms, "Tổ 1") == "Phòng 201");
  CHECK(room_of(after.rooms, "Tổ 2") == "Hội trường B");
  for (const char* group : {"Tổ 3", "Tổ 20", "", " "}) CHECK(room_of(after.rooms, group).empty());
  check(edit_item(*desk.office, after, former(before, after)));
  CHECK(item_kind_of(desk.item("A").kind) == item_kind::discussion);
  CHECK(desk.item("A").rooms.empty());
}

TEST_CASE("while a closed sitting goes on nothing is written to a file; before and after it is") {
  Desk desk;
  desk.add("A");
  desk.add("B");
  MeetingEdit edit;
  edit.closed = true;
  check(edit_meeting(*desk.office, desk.meeting, edit));
  CHECK(take(meetings(desk.office->ledger())).front().closed);
  check(may_export(*desk.office));
  check(start_item(*desk.office, desk.item("A")));
  CHECK(may_export(*desk.office).error().rule == "closed_sitting");
  check(finish_item(*desk.office, desk.item("A")));
  CHECK(may_export(*desk.office).error().rule == "closed_sitting");  // between two items
  edit.closed = false;
  check(edit_meeting(*desk.office, take(meetings(desk.office->ledger())).front(), edit));
  check(may_export(*desk.office));
  edit.closed = true;
  check(edit_meeting(*desk.office, take(meetings(desk.office->ledger())).front(), edit));
  check(start_item(*desk.office, desk.item("B")));
  check(finish_item(*desk.office, desk.item("B")));
  check(may_export(*desk.office));
}

TEST_CASE("an item is edited, moved, put under another and back") {
  Desk desk;
  for (const char* title : {"A", "B", "C"}) desk.add(title);
  const AgendaItemView before = desk.item("C");
  check(move_item(*desk.office, before, desk.item("A")));
  CHECK(desk.order() == "C A B ");
  check(edit_item(*desk.office, desk.item("C"), former(before, desk.item("C"))));
  CHECK(desk.order() == "A B C ");

  check(put_under(*desk.office, desk.item("C"), desk.item("A").id));
  CHECK(desk.order() == "A >C B ");
  const auto circle = put_under(*desk.office, desk.item("A"), desk.item("C").id);
  REQUIRE_FALSE(circle);
  CHECK(circle.error().rule == "parent");
  check(edit_item(*desk.office, desk.item("C"), former(before, desk.item("C"))));
  CHECK(desk.order() == "A B C ");

  ItemEdit edit;
  edit.title = "C mới";
  edit.presenter = "";
  edit.minutes = 25;
  edit.state = std::string(item_state::postponed);
  check(edit_item(*desk.office, desk.item("C"), edit));
  CHECK(desk.item("C mới").minutes == 25);
  CHECK(desk.item("C mới").presenter.empty());
  CHECK(desk.item("C mới").state == item_state::postponed);
  check(edit_item(*desk.office, desk.item("C mới"), former(before, desk.item("C mới"))));
  CHECK(desk.item("C").minutes == 10);
  CHECK(desk.item("C").presenter == "Ông A");
  CHECK(desk.item("C").state == item_state::waiting);
  // What others changed meanwhile is not taken back.
  check(start_item(*desk.office, desk.item("C")));
  CHECK_FALSE(former(before, before).state);
  edit = {};
  edit.minutes = -1;
  CHECK_FALSE(edit_item(*desk.office, desk.item("C"), edit));
}

TEST_CASE("A sitting breaks for some minutes, and goes on when the chair says so or an item is started") {
  Desk desk;
  desk.add("Ngân sách");
  const auto state = [&] { return sitting_state(take(meetings(desk.office->ledger())).front().state); };
  CHECK_FALSE(state().recess);
  check(begin_recess(*desk.office, desk.meeting, 15));
  CHECK(state().recess);
  CHECK(state().until_ms > static_cast<std::int64_t>(Office::now_ms()) + 14 * 60'000);
  check(end_recess(*desk.office, desk.meeting));
  CHECK_FALSE(state().recess);
  check(begin_recess(*desk.office, desk.meeting, 0));
  CHECK(state().recess);
  CHECK(state().until_ms == 0);
  check(start_item(*desk.office, desk.item("Ngân sách")));
  CHECK_FALSE(state().recess);
  const auto refused = begin_recess(*desk.office, desk.meeting, 2000);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().rule == "minutes");
  for (const char* text : {"", "going on", "breaks", "break ", "break x", "break 12x", "break -5", "break 99999999999999999999"})
    CHECK_FALSE(sitting_state(text).recess);
}
