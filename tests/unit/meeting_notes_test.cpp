// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/meeting/commands/council.h"
#include "app/meeting/commands/looked.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/reading.h"
#include "app/meeting/commands/voting.h"
#include "app/meeting/commands/words.h"
#include "app/meeting/views/chat_pause.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

struct Desk {
  TemporaryFolder folder;
  std::unique_ptr<Office> office;

  Desk() {
    SystemRandom random;
    office = take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND xã An Khê", "Lê Kim Mai",
                                 "máy", folder / "root.key", Protection::unprotected()));
  }
};

RevisionView some_paper() {
  RevisionView paper;
  paper.paper = EntityId::prefix_of(hash256("paper", {}).view());
  paper.draft = RecordHash::prefix_of(hash256("draft", {}).view());
  paper.pages = 20;
  return paper;
}

NotePlace some_place() {
  return {{{100, 200, 300, 200, 100, 250, 300, 250}}, "yellow", "đoạn trước", "đoạn sau", 10, 20};
}

}  // namespace

TEST_CASE("A note keeps its place, in clear for everyone and sealed for oneself") {
  const Desk desk;
  for (const auto sort : {AudienceView::Sort::everyone, AudienceView::Sort::own})
    take(add_note(*desk.office, some_paper(), {7, "highlight", "", "câu được đánh dấu", {sort, {}, {}}, some_place()}));
  take(add_note(*desk.office, some_paper(), {8, "sticky", "cả trang", "", {}, {}}));
  const auto list = take(notes(desk.office->ledger(), some_paper().paper));
  REQUIRE(list.size() == 3);
  for (const NoteView& note : list) CHECK(note.place == (note.page == 7 ? std::optional(some_place()) : std::nullopt));
  check(delete_note(*desk.office, list[0].id));
  CHECK(take(notes(desk.office->ledger(), some_paper().paper)).size() == 2);
}

TEST_CASE("A note with a place that is none is refused before it is written") {
  const Desk desk;
  NotePlace place = some_place();
  place.quads.resize(kMaxNoteQuads + 1);
  CHECK_FALSE(add_note(*desk.office, some_paper(), {7, "highlight", "", "câu", {}, place}));
  place = some_place();
  place.begin = 30;
  CHECK_FALSE(add_note(*desk.office, some_paper(), {7, "highlight", "", "câu", {}, place}));
  CHECK(take(notes(desk.office->ledger(), std::nullopt)).empty());
}

TEST_CASE("A paper opens where it was read last, and what was read last comes first") {
  const Desk desk;
  const EntityId first = some_paper().paper;
  const EntityId second = EntityId::prefix_of(hash256("second", {}).view());
  CHECK_FALSE(take(reading_place(*desk.office, first)).has_value());
  check(keep_reading_place(*desk.office, first, {12, 0.4, 1.25, false}));
  check(keep_reading_place(*desk.office, second, {3, 0, 1, true}));
  CHECK(take(reading_place(*desk.office, first)) == ReadingPlace{12, 0.4, 1.25, false});
  CHECK(take(last_read(*desk.office, 5)) == std::vector{second, first});
  check(keep_reading_place(*desk.office, first, {13, 7, 1, true}));
  CHECK(take(reading_place(*desk.office, first)) == ReadingPlace{13, 1, 1, true});
  CHECK(take(last_read(*desk.office, 1)) == std::vector{first});
}

TEST_CASE("A message can carry a page and be taken back by its author") {
  const Desk desk;
  check(send_message(*desk.office, {}, "Xem trang này", {some_paper().paper, 7}).map([](const auto&) {}));
  auto list = take(messages(desk.office->ledger()));
  REQUIRE(list.size() == 1);
  CHECK(list[0].paper == some_paper().paper);
  CHECK(list[0].page == 7);
  check(delete_message(*desk.office, list[0]));
  CHECK(take(messages(desk.office->ledger())).empty());
  CHECK(take(desk.office->ledger().verify()).problems.empty());
}

TEST_CASE("A message that waits for a device keeps its page and can be taken back") {
  const Desk desk;
  const PersonId nobody_yet = take(add_person(*desk.office, {"Trần Văn An", {}, {}, {}, {}, {}}));
  const AudienceView to{AudienceView::Sort::person, nobody_yet, {}};
  check(send_message(*desk.office, to, "khi có máy", {some_paper().paper, 3}).map([](const auto&) {}));
  const auto list = take(messages(desk.office->ledger()));
  REQUIRE(list.size() == 1);
  CHECK(list[0].waiting_for_device);
  CHECK(list[0].page == 3);
  check(delete_message(*desk.office, list[0]));
  CHECK(take(messages(desk.office->ledger())).empty());
}

TEST_CASE("What was looked at is kept by name") {
  const Desk desk;
  CHECK(take(looked_up_to(*desk.office, "news")) == 0);
  check(keep_looked(*desk.office, "news", 0x0102030405060708));
  check(keep_looked(*desk.office, "everyone", 7));
  check(keep_arrived(*desk.office, "everyone", 9));
  CHECK(take(looked_up_to(*desk.office, "news")) == 0x0102030405060708);
  CHECK(take(looked_up_to(*desk.office, "everyone")) == 7);
  CHECK(take(arrived_until(*desk.office, "everyone")) == 9);
}

TEST_CASE("What is said about an item says so, and is for everyone") {
  const Desk desk;
  take(create_meeting(*desk.office, "Kỳ họp", "2026-07-08T08:00", "Hội trường"));
  const MeetingView meeting = take(meetings(desk.office->ledger())).front();
  const EntityId item = take(add_item(*desk.office, meeting, {"Giá đất", std::nullopt, 10, ""}));
  check(send_message(*desk.office, {}, "nên nói rõ căn cứ", {{}, 0, item}).map([](const auto&) {}));
  check(send_message(*desk.office, {}, "chung").map([](const auto&) {}));
  const auto list = take(messages(desk.office->ledger()));
  REQUIRE(list.size() == 2);
  CHECK(list[0].item == item);
  CHECK(list[1].item.is_zero());
  const AudienceView own{AudienceView::Sort::own, {}, {}};
  CHECK_FALSE(send_message(*desk.office, own, "riêng", {{}, 0, item}));
  CHECK_FALSE(send_message(*desk.office, {}, "về nội dung không có", {{}, 0, some_paper().paper}));
  CHECK(take(desk.office->ledger().verify()).problems.empty());
}

TEST_CASE("Messages rest from the opening of a vote to its end, where the chair asked for it") {
  const Desk desk;
  check(add_role(*desk.office, *desk.office->ledger().own_person(), Role::delegate));
  take(create_meeting(*desk.office, "Kỳ họp", "2026-07-08T08:00", "Hội trường"));
  const auto meeting = [&] { return take(meetings(desk.office->ledger())).front(); };
  const EntityId item = take(add_item(*desk.office, meeting(), {"Giá đất", std::nullopt, 10, ""}));
  const auto running = [&] { return take(chat_pause(desk.office->ledger())).running; };
  const PollId poll = take(open_poll(*desk.office, meeting(), {item, "Thông qua?", "resolution", {}}));
  CHECK_FALSE(running());
  check(ask_chat_pause(*desk.office, meeting(), true));
  CHECK(meeting().chat_pause);
  CHECK(running());
  const auto before = take(desk.office->replica().records().last_received());
  check(ask_chat_pause(*desk.office, meeting(), true));
  CHECK(take(desk.office->replica().records().last_received()) == before);
  CHECK(take(chat_pause(desk.office->ledger())).since == before);
  // Who leads the sitting writes all the same.
  check(send_message(*desk.office, {}, "xin biểu quyết").map([](const auto&) {}));
  check(void_poll(*desk.office, poll, "chuyển sang phiếu giấy"));
  CHECK_FALSE(running());
  CHECK(take(desk.office->ledger().verify()).problems.empty());
}
