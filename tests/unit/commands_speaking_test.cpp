// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/council.h"
#include "app/meeting/commands/meeting.h"
#include "app/meeting/commands/speaking.h"
#include "tests/unit/take.h"
#include "tests/unit/temporary_folder.h"

using namespace kyhop;

namespace {

struct Desk {
  TemporaryFolder folder;
  std::unique_ptr<Office> office;
  MeetingView meeting;
  PersonId me;

  Desk() {
    SystemRandom random;
    office = take(create_council(take(Home::create(folder / "home", Protection::unprotected(), random)), "HĐND thử", "Văn thư", "máy",
                                 folder / "root.key", Protection::unprotected()));
    me = *office->ledger().own_person();
    check(add_role(*office, me, Role::delegate));
    take(create_meeting(*office, "Kỳ họp", "2026-07-08T08:00", "Hội trường"));
    meeting = take(meetings(office->ledger())).front();
    take(add_item(*office, meeting, {"Giá đất", std::nullopt, 10, "Ông A"}));
    take(add_item(*office, meeting, {"Ngân sách", std::nullopt, 10, "Bà B"}));
  }
  AgendaItemView item(std::size_t i = 0) { return take(agenda(office->ledger(), meeting.id)).at(i); }
  SpeakerQueue queue() { return take(speaker_queue(office->ledger(), item().id)); }
};

}  // namespace

TEST_CASE("one asks once, is called with a limit, and has spoken; then may ask again") {
  Desk desk;
  take(request_to_speak(*desk.office, desk.item(), SpeakKind::rebuttal));
  const auto twice = request_to_speak(*desk.office, desk.item(), SpeakKind::speech);
  REQUIRE_FALSE(twice);
  CHECK(twice.error().rule == "speak.twice");
  CHECK(desk.queue().waiting.front().kind == SpeakKind::rebuttal);

  CHECK_FALSE(call_to_speak(*desk.office, desk.item().id, desk.me, 86'401));
  take(call_to_speak(*desk.office, desk.item().id, desk.me, 180));
  REQUIRE(desk.queue().speaking);
  CHECK(desk.queue().speaking->limit == 180);
  CHECK(desk.queue().waiting.empty());
  check(end_speech(*desk.office, desk.item().id));
  CHECK_FALSE(desk.queue().speaking);
  CHECK(desk.queue().spoken.size() == 1);
  const auto again = end_speech(*desk.office, desk.item().id);
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::not_found);
  take(request_to_speak(*desk.office, desk.item(), SpeakKind::speech));
  CHECK(desk.queue().waiting.size() == 1);
}

TEST_CASE("what was withdrawn is gone, and there is nothing to withdraw twice or to call") {
  Desk desk;
  take(request_to_speak(*desk.office, desk.item(), SpeakKind::speech));
  check(withdraw_request(*desk.office, desk.item().id));
  CHECK(desk.queue().waiting.empty());
  CHECK(withdraw_request(*desk.office, desk.item().id).error().code == ErrorCode::not_found);
  CHECK(call_to_speak(*desk.office, desk.item().id, desk.me, 0).error().code == ErrorCode::not_found);
  CHECK(move_speaker(*desk.office, desk.item(), desk.me, std::nullopt).error().code == ErrorCode::not_found);
}

TEST_CASE("a speech ends with its item, and nobody asks to speak on an item that is done") {
  Desk desk;
  check(start_item(*desk.office, desk.item()));
  take(request_to_speak(*desk.office, desk.item(), SpeakKind::speech));
  take(call_to_speak(*desk.office, desk.item().id, desk.me, 0));
  SECTION("when it is finished") {
    check(finish_item(*desk.office, desk.item()));
  }
  SECTION("when the next one begins") {
    check(start_item(*desk.office, desk.item(1)));
  }
  CHECK_FALSE(desk.queue().speaking);
  CHECK(desk.queue().spoken.size() == 1);
  const auto late = request_to_speak(*desk.office, desk.item(), SpeakKind::speech);
  REQUIRE_FALSE(late);
  CHECK(late.error().rule == "speak.done");
}

TEST_CASE("one who did not ask is called for what the chair says, and not while they speak") {
  Desk desk;
  const PersonId lan = take(add_person(*desk.office, {"Lan", {}, {}, {}, {}, {}}));
  CHECK(call_to_speak(*desk.office, desk.item().id, lan, 0).error().code == ErrorCode::not_found);
  take(invite_to_speak(*desk.office, desk.item(), lan, SpeakKind::answer, 180));
  REQUIRE(desk.queue().speaking);
  CHECK(desk.queue().speaking->person == lan);
  CHECK(desk.queue().speaking->kind == SpeakKind::answer);
  CHECK(desk.queue().speaking->limit == 180);
  const auto twice = invite_to_speak(*desk.office, desk.item(), lan, SpeakKind::answer, 180);
  REQUIRE_FALSE(twice);
  CHECK(twice.error().rule == "speak.now");

  // Who waits is called from their place, for what they asked.
  take(request_to_speak(*desk.office, desk.item(), SpeakKind::question));
  take(invite_to_speak(*desk.office, desk.item(), desk.me, SpeakKind::speech, 60));
  REQUIRE(desk.queue().speaking);
  CHECK(desk.queue().speaking->kind == SpeakKind::question);
  CHECK(desk.queue().waiting.empty());
  CHECK(desk.queue().spoken.size() == 1);

  CHECK_FALSE(invite_to_speak(*desk.office, desk.item(), PersonId{}, SpeakKind::speech, 0));
  check(finish_item(*desk.office, desk.item()));
  const auto late = invite_to_speak(*desk.office, desk.item(), lan, SpeakKind::speech, 0);
  REQUIRE_FALSE(late);
  CHECK(late.error().rule == "speak.done");
  CHECK(take(desk.office->ledger().verify()).problems.empty());
}
