// SPDX-License-Identifier: AGPL-3.0-or-later
//
// What the hall's screens show of the roll and of a vote.

#include "app/desk/meeting/attendance_row.h"
#include "app/desk/polls/poll_row.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/voting.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

namespace kyhop {

namespace {

AttendanceRow delegate(const char* id, const char* name, const char* group, int place, const char* state) {
  AttendanceRow row;
  row.id = QString::fromUtf8(id);
  row.name = QString::fromUtf8(name);
  row.group = QString::fromUtf8(group);
  row.place = place;
  row.state = QString::fromUtf8(state);
  row.key = row.id;
  return row;
}

/// A council of three delegates on the clerk's device, the clerk among them, with an item under discussion.
struct Hall {
  TemporaryFolder folder;
  SystemRandom random;
  std::unique_ptr<Office> office;
  MeetingView meeting;
  EntityId item;
  PersonId lan, minh;

  Hall() {
    office = take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND xã An Bình", "Yến", "máy",
                                 folder / "root.key", Protection::unprotected()));
    check(add_role(*office, *office->ledger().own_person(), Role::delegate));
    lan = take(add_person(*office, {"Lan", {}, {"Tổ 2"}, {}, {}, {}}));
    minh = take(add_person(*office, {"Minh", {}, {"Tổ 10"}, {}, {}, {}}));
    take(create_meeting(*office, "Kỳ họp thứ hai", "2026-07-08T07:30", ""));
    meeting = take(meetings(office->ledger())).front();
    item = take(add_item(*office, meeting, {"Bảng giá đất", {}, 15, {}}));
  }
  Result<PollId> open() { return open_poll(*office, meeting, {item, "Thông qua?", "resolution", {}}); }
  PollView view(const PollId& poll) { return *take(poll_view(office->ledger(), poll)); }
  PollRow row(const PollId& poll) { return take(poll_row(office->ledger(), view(poll), {})); }
  void do_duties() {
    while (take(do_poll_duties(*office))) {
    }
  }
};

}  // namespace

TEST_CASE("the roll is found by name and goes by group, with the group's count on its first row") {
  const QList<AttendanceRow> rows{delegate("an", "An", "Tổ 10", 1, "present"), delegate("binh", "Bình", "Tổ 2", 0, "online"),
                                  delegate("chi", "Chi", "Tổ 10", 1, "excused")};
  CHECK(arranged(rows, {}, false) == rows);
  const auto found = arranged(rows, QStringLiteral("ch"), true);
  REQUIRE(found.size() == 1);
  // The count is of the whole group, whatever was looked for.
  CHECK(found[0].heading == QStringLiteral("Tổ 10"));
  CHECK(found[0].heading_count == QStringLiteral("1/2"));
  const auto by_group = arranged(rows, {}, true);
  REQUIRE(by_group.size() == 3);
  CHECK(by_group[0].id == QStringLiteral("binh"));
  CHECK(by_group[0].heading_count == QStringLiteral("1/1"));
  CHECK(by_group[1].heading == QStringLiteral("Tổ 10"));
  CHECK(by_group[2].heading.isEmpty());
}

TEST_CASE("a vote shows no split while it is open, and what a ballot has become") {
  Hall hall;
  const PollId poll = take(hall.open());
  PollRow row = hall.row(poll);
  CHECK(row.open());
  CHECK(row.may_vote);
  CHECK(row.officer);
  CHECK(row.status.isEmpty());
  CHECK(row.base == 3);
  CHECK(row.needed == 2);
  CHECK(row.asked == 3);
  CHECK(row.devices == 1);
  CHECK(row.delivered == 1);

  take(cast_ballot(*hall.office, poll, "for"));
  row = hall.row(poll);
  CHECK(row.status == QStringLiteral("written"));
  CHECK(row.choice == QStringLiteral("for"));
  CHECK(row.turnout == 1);
  CHECK(row.voted_at > 0);
  CHECK_FALSE(row.counted);
  CHECK(row.votes_for == 0);
  hall.do_duties();
  CHECK(hall.row(poll).status == QStringLiteral("recorded"));

  // Names of those without an opinion are for the secretary only, seats for the chair too.
  check(set_seat(*hall.office, hall.minh, "A01"));
  CHECK(take(voter_rows(hall.office->ledger(), hall.view(poll), Missing::hidden)).isEmpty());
  const auto seats = take(voter_rows(hall.office->ledger(), hall.view(poll), Missing::seats));
  REQUIRE(seats.size() == 2);
  CHECK(seats[0].seat == QStringLiteral("A01"));
  CHECK(seats[1].seat.isEmpty());
  CHECK((seats[0].name + seats[0].group).isEmpty());
  const auto missing = take(voter_rows(hall.office->ledger(), hall.view(poll), Missing::names));
  REQUIRE(missing.size() == 2);
  CHECK(missing[0].name == QStringLiteral("Minh"));
  CHECK(missing[0].choice.isEmpty());

  check(close_poll(*hall.office, poll));
  hall.do_duties();
  row = hall.row(poll);
  CHECK(row.state == QStringLiteral("certified"));
  CHECK(row.closed());
  CHECK(row.closed_at > 0);
  CHECK(row.status == QStringLiteral("counted"));
  CHECK(row.counted);
  CHECK_FALSE(row.passed);
  CHECK(row.votes_for == 1);
  CHECK(row.absent == 2);
  CHECK(row.explanation_vi.startsWith(QStringLiteral("1/3")));
  const auto names = take(voter_rows(hall.office->ledger(), hall.view(poll), Missing::hidden));
  REQUIRE(names.size() == 3);
  CHECK(std::count_if(names.begin(), names.end(), [](const VoterRow& voter) { return voter.choice == QStringLiteral("for"); }) == 1);
}

TEST_CASE("a vote that was given up says why and shows no numbers") {
  Hall hall;
  const PollId poll = take(hall.open());
  take(cast_ballot(*hall.office, poll, "for"));
  check(void_poll(*hall.office, poll, "giơ tay"));
  const PollRow row = hall.row(poll);
  CHECK(row.state == QStringLiteral("void"));
  CHECK(row.closed());
  CHECK(row.void_reason == QStringLiteral("giơ tay"));
  CHECK_FALSE(row.counted);
}

TEST_CASE("a vote by hand shows who entered it, is corrected openly, and is announced") {
  Hall hall;
  const PollId poll = take(hall.open());
  take(cast_ballot(*hall.office, poll, "for"));
  CHECK(count_poll(*hall.office, poll, {3, 3, 3, 3, 0, {2, 1, 0}}).error().rule == "not_switched");
  check(void_poll(*hall.office, poll, "mất mạng", polls::Way::hands));
  PollRow row = hall.row(poll);
  CHECK(row.stage() == QStringLiteral("hands_waiting"));
  CHECK(row.void_reason == QStringLiteral("mất mạng"));
  CHECK(row.present == 3);
  CHECK(count_poll(*hall.office, poll, {3, 3, 4, 4, 0, {3, 1, 0}}).error().rule == "tally");

  take(count_poll(*hall.office, poll, {3, 3, 3, 3, 0, {1, 2, 0}}));
  take(count_poll(*hall.office, poll, {3, 3, 3, 3, 0, {2, 1, 0}}));
  row = hall.row(poll);
  CHECK(row.state == QStringLiteral("void"));
  CHECK(row.stage() == QStringLiteral("hands"));
  CHECK(row.counted);
  CHECK(row.passed);
  CHECK(row.votes_for == 2);
  CHECK(row.counts == 2);
  CHECK(row.counted_by == QStringLiteral("Yến"));
  CHECK(row.explanation_vi.startsWith(QStringLiteral("2/3")));
  CHECK(row.cosigns == 0);
  // The opinions on the devices are shown by nobody's name.
  CHECK(take(voter_rows(hall.office->ledger(), hall.view(poll), Missing::names)).isEmpty());

  CHECK_FALSE(row.announced);
  check(announce_poll(*hall.office, poll));
  check(announce_poll(*hall.office, poll));
  CHECK(hall.view(poll).state.announced.size() == 1);
  CHECK(hall.row(poll).announced_by == QStringLiteral("Yến"));
  CHECK(count_poll(*hall.office, poll, {3, 3, 3, 3, 0, {3, 0, 0}}).error().rule == "announced");
}

TEST_CASE("what the secretary presses names who holds the chair, of several the one that was chosen, and nobody else") {
  Hall hall;
  PollRow row = hall.row(take(hall.open()));
  CHECK(row.opened_by == QStringLiteral("Yến"));
  CHECK(row.opened_for.isEmpty());

  check(add_role(*hall.office, hall.lan, Role::chair));
  const PollId only = take(hall.open());
  check(close_poll(*hall.office, only));
  hall.do_duties();
  check(announce_poll(*hall.office, only));
  row = hall.row(only);
  CHECK(row.opened_for == QStringLiteral("Lan"));
  CHECK(row.closed_by == QStringLiteral("Yến"));
  CHECK(row.closed_for == QStringLiteral("Lan"));
  CHECK(row.announced_for == QStringLiteral("Lan"));

  CHECK(close_poll(*hall.office, take(hall.open()), hall.minh).error().rule == "by_order");
  check(add_role(*hall.office, hall.minh, Role::chair));
  CHECK(chairs(*hall.office->ledger().state()) == std::vector{hall.lan, hall.minh});
  const PollId several = take(hall.open());
  CHECK(hall.row(several).opened_for.isEmpty());
  check(void_poll(*hall.office, several, "mất mạng", polls::Way::hands, hall.minh));
  CHECK(hall.row(several).voided_for == QStringLiteral("Minh"));

  // Who presides presses on their own.
  check(add_role(*hall.office, *hall.office->ledger().own_person(), Role::deputy));
  CHECK(hall.row(take(hall.open())).opened_for.isEmpty());
}

TEST_CASE("taking back the only mark leaves a roll that is not kept") {
  Hall hall;
  Ledger& ledger = hall.office->ledger();
  check(set_presence(*hall.office, hall.meeting, hall.lan, Presence::present));
  CHECK(take(quorum(ledger, hall.meeting.id, {2, 3})).kept);
  CHECK_FALSE(take(quorum(ledger, hall.meeting.id, {2, 3})).met);
  check(set_presence(*hall.office, hall.meeting, hall.lan, Presence::unmarked));
  const auto marked = take(presence(ledger, hall.meeting.id));
  CHECK(marked.at(hall.lan).state == Presence::unmarked);
  CHECK_FALSE(is_kept(marked));
  CHECK_FALSE(take(quorum(ledger, hall.meeting.id, {2, 3})).kept);
}

}  // namespace kyhop
