// SPDX-License-Identifier: AGPL-3.0-or-later
//
// The list of speakers as the desk and the delegates work it.

#include <QCoreApplication>
#include <QTest>

#include "app/desk/meeting/speakers.h"
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/seating.h"
#include "app/meeting/records/kind.h"
#include "app/meeting/records/meeting.pb.h"
#include "sync/record/body.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

namespace kyhop {

namespace {

QString hex(const PersonId& person) {
  return QString::fromStdString(person.hex());
}

/// The clerk's device, who is delegate and leads the speakers, and two more delegates; an item is under discussion.
struct Hall {
  TemporaryFolder folder;
  std::optional<Home> home;
  PersonId me, lan, minh;

  /// With `asked`, the two were put into the list.
  explicit Hall(bool asked = false, const std::string& kind = {}) {
    SystemRandom random;
    Home made = take(Home::create(folder / "home", Protection::unprotected(), random));
    home.emplace(made.copy());
    const auto office = take(create_council(std::move(made), "HĐND thử", "Yến", "máy", folder / "root.key", Protection::unprotected()));
    me = *office->ledger().own_person();
    check(add_role(*office, me, Role::delegate));
    lan = take(add_person(*office, {"Lan", {}, {"Tổ 2"}, {}, {}, {}}));
    minh = take(add_person(*office, {"Minh", {}, {"Tổ 10"}, {}, {}, {}}));
    take(create_meeting(*office, "Kỳ họp", "2026-07-08T07:30", ""));
    const MeetingView meeting = take(meetings(office->ledger())).front();
    take(add_item(*office, meeting, {"Chất vấn", {}, 15, {}, kind}));
    const AgendaItemView item = take(agenda(office->ledger(), meeting.id)).front();
    check(start_item(*office, item));
    for (const PersonId& person : {lan, minh})
      if (asked) put_into_list(*office, item, person);
  }
  static void put_into_list(Office& office, const AgendaItemView& item, const PersonId& person) {
    pb::SpeakRequest body;
    body.set_item(std::string(as_text(item.id.view())));
    body.set_kind(pb::SPEAK_SPEECH);
    body.set_person(std::string(as_text(person.view())));
    check(office.write([&](Ledger::Writer& writer) -> Result<void> {
      KYHOP_TRY(writer.append({kind::speak_request, encode_body(body), {item.created}, 0}));
      return {};
    }));
  }
};

struct Desk {
  int count = 1;
  char name[5] = "test";
  char* names[2] = {name, nullptr};
  QCoreApplication program{count, names};
  CouncilThread thread;
  Notices notices;
  Programme programme{thread, notices, nullptr};
  Speakers speakers{thread, notices, programme, nullptr};

  explicit Desk(const Hall& hall) : thread(hall.home->copy()) {
    REQUIRE(until([this] { return speakers.loaded() && programme.current().known(); }));
  }
  bool until(const std::function<bool()>& so) { return QTest::qWaitFor(so, 30'000); }
  QStringList waiting() {
    QStringList list;
    for (int i = 0; i < speakers.waiting()->count(); ++i) list << row(i).name;
    return list;
  }
  SpeakerRow row(int place) {
    return speakers.waiting()->data(speakers.waiting()->index(place, 0), RowsModelBase::RowRole).value<SpeakerRow>();
  }
};

}  // namespace

TEST_CASE("who asks stands in the list, is called for as long as the law says, and has spoken") {
  const Hall hall;
  Desk desk(hall);
  Speakers& speakers = desk.speakers;
  CHECK(speakers.may_ask());
  CHECK(speakers.may_lead());
  CHECK(speakers.minutes() == 5);
  speakers.ask("question");
  REQUIRE(desk.until([&] { return speakers.own().known(); }));
  CHECK(speakers.own().place == 1);
  CHECK(speakers.own().kind == "question");
  CHECK(speakers.next_kind() == "question");
  CHECK(speakers.minutes() == 1);
  speakers.call(hex(hall.me));
  REQUIRE(desk.until([&] { return speakers.speaking().known(); }));
  CHECK(speakers.speaking().limit == 60);
  CHECK(speakers.own().speaking());
  CHECK(desk.notices.text() == "The chair gives you the floor.");
  CHECK(desk.waiting().isEmpty());
  CHECK(speakers.minutes() == 5);
  speakers.end();
  REQUIRE(desk.until([&] { return !speakers.speaking().known(); }));
  CHECK(speakers.spoken() == 1);
}

TEST_CASE("a questioning asks for questions first, any other item for speeches") {
  {
    const Hall hall;
    const Desk desk(hall);
    CHECK(desk.speakers.first_kind() == "speech");
    CHECK(desk.speakers.next_kind() == "speech");
  }
  const Hall hall(true, "questioning");
  Desk desk(hall);
  CHECK(desk.speakers.first_kind() == "question");
  // What the next one asked for counts for their time, not what is usual.
  CHECK(desk.speakers.next_kind() == "speech");
  CHECK(desk.speakers.minutes() == 5);
  CHECK(desk.speakers.minutesFor("question") == 1);
}

TEST_CASE("the kind that is usual follows when the office changes the kind of the item") {
  const Hall hall;
  Desk desk(hall);
  desk.thread.command<bool>(
      &desk.speakers,
      [](Council& council) -> Result<bool> {
        KYHOP_ASSIGN(const auto sittings, meetings(council.office.ledger()));
        KYHOP_ASSIGN(const auto items, agenda(council.office.ledger(), sittings.at(0).id));
        ItemEdit edit;
        edit.kind = "questioning";
        KYHOP_TRY(edit_item(council.office, items.at(0), edit));
        return true;
      },
      [](const Result<bool>& done) { REQUIRE(done); });
  CHECK(desk.until([&] { return desk.speakers.first_kind() == "question" && desk.speakers.minutes() == 1; }));
}

TEST_CASE("speakers are shown with their seats") {
  const Hall hall(true);
  Desk desk(hall);
  const auto seats = [&] {
    QStringList list;
    for (int i = 0; i < desk.speakers.waiting()->count(); ++i) list << desk.row(i).seat;
    return list;
  };
  CHECK(seats() == QStringList{"", ""});
  desk.thread.command<bool>(
      &desk.speakers,
      [minh = hall.minh](Council& council) -> Result<bool> {
        KYHOP_TRY(set_seat(council.office, minh, "e2"));
        return true;
      },
      [](const Result<bool>& done) { REQUIRE(done); });
  REQUIRE(desk.until([&] { return seats() == QStringList{"", "E02"}; }));
  desk.speakers.call(hex(hall.minh));
  CHECK(desk.until([&] { return desk.speakers.speaking().seat == "E02"; }));
}

TEST_CASE("the time that is given for a kind of speech holds for that kind") {
  const Hall hall;
  Desk desk(hall);
  Speakers& speakers = desk.speakers;
  speakers.ask("question");
  REQUIRE(desk.until([&] { return speakers.own().known(); }));
  speakers.set_minutes(2);
  CHECK(speakers.minutes() == 2);
  CHECK(speakers.minutesFor("speech") == 5);
  CHECK(speakers.minutesFor("answer") == 3);
  CHECK(speakers.minutesFor("rebuttal") == 5);
  speakers.call(hex(hall.me));
  REQUIRE(desk.until([&] { return speakers.speaking().known(); }));
  CHECK(speakers.speaking().limit == 120);
}

TEST_CASE("who did not ask is called all the same, and not twice") {
  const Hall hall;
  Desk desk(hall);
  Speakers& speakers = desk.speakers;
  speakers.invite(hex(hall.lan), "answer");
  REQUIRE(desk.until([&] { return speakers.speaking().known(); }));
  CHECK(speakers.speaking().name == "Lan");
  CHECK(speakers.speaking().group == QString::fromUtf8("Tổ 2"));
  CHECK(speakers.speaking().kind == "answer");
  CHECK(speakers.speaking().limit == 180);
  CHECK_FALSE(speakers.own().known());
  speakers.invite(hex(hall.lan), "answer");
  REQUIRE(desk.until([&] { return desk.notices.showing(); }));
  CHECK(desk.notices.problem());
  speakers.invite(hex(hall.minh), "speech");
  REQUIRE(desk.until([&] { return speakers.speaking().name == "Minh"; }));
  CHECK(speakers.speaking().limit == 300);
  CHECK(speakers.spoken() == 1);
}

TEST_CASE("places change down and up as far as there are any") {
  const Hall hall(true);
  Desk desk(hall);
  Speakers& speakers = desk.speakers;
  speakers.ask("speech");
  REQUIRE(desk.until([&] { return speakers.own().known(); }));
  CHECK(desk.waiting() == QStringList{"Lan", "Minh", QString::fromUtf8("Yến")});
  speakers.move(hex(hall.me), -7);
  REQUIRE(desk.until([&] { return speakers.own().place == 1; }));
  CHECK(desk.waiting() == QStringList{QString::fromUtf8("Yến"), "Lan", "Minh"});
  speakers.move(hex(hall.me), 1);
  REQUIRE(desk.until([&] { return speakers.own().place == 2; }));
  CHECK(desk.waiting() == QStringList{"Lan", QString::fromUtf8("Yến"), "Minh"});
}

TEST_CASE("a request that was withdrawn comes back when that is undone") {
  const Hall hall;
  Desk desk(hall);
  Speakers& speakers = desk.speakers;
  speakers.ask("rebuttal");
  REQUIRE(desk.until([&] { return speakers.own().known(); }));
  speakers.withdraw();
  REQUIRE(desk.until([&] { return !speakers.own().known() && desk.notices.undoable(); }));
  CHECK(desk.waiting().isEmpty());
  desk.notices.undo();
  REQUIRE(desk.until([&] { return speakers.own().known(); }));
  CHECK(speakers.own().kind == "rebuttal");
}

}  // namespace kyhop
