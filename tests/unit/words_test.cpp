// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Notes and messages as they are read, whatever millisecond they were written in.

#include "app/meeting/views/chat_pause.h"
#include "app/meeting/views/notes.h"
#include "tests/unit/council_fixture.h"

using namespace kyhop;
using namespace kyhop::testing;

namespace {

Record say(Device& who, const std::string& text) {
  pb::ChatMessage message;
  message.mutable_to()->set_everyone(true);
  message.set_text(text);
  return who.append(kind::chat_message, message);
}

std::vector<std::string> texts(Device& at) {
  std::vector<std::string> list;
  for (const MessageView& message : must(messages(*at.ledger))) list.push_back(message.text);
  return list;
}

}  // namespace

TEST_CASE("in a pause a delegate is shown what officers write, and what other delegates wrote when it is over") {
  Council council;
  Device an = council.member(2, "An", {Role::delegate}), binh = council.member(3, "Bình", {Role::delegate});
  pb::EntityCreate body;
  body.set_type(static_cast<std::uint32_t>(EntityType::meeting));
  auto* title = body.add_writes();
  title->set_field(field::meeting_title);
  title->mutable_value()->set_text("Kỳ họp");
  auto* pause = body.add_writes();
  pause->set_field(field::meeting_chat_pause);
  pause->mutable_value()->set_number(kChatPauseAsked);
  const Record meeting = council.clerk.append(kind::entity_create, body);
  sync_all({&council.clerk, &an, &binh});
  council.now += 1000;
  const Record before = say(binh, "trước");
  sync_all({&council.clerk, &an, &binh});
  CHECK(texts(an) == std::vector<std::string>{"trước"});

  // A vote that runs since then, as its row stands in the tables.
  for (Device* device : {&council.clerk, &an})
    must(device->replica->database().run("INSERT INTO shared_polls(record, meeting, number, person, hlc) VALUES(?1, ?2, 1, ?3, 0)",
                                         before.hash(), MeetingId::prefix_of(meeting.hash().view()), council.clerk_person));
  council.now += 1000;
  const Record late = say(binh, "trong lúc biểu quyết");
  council.now += 1000;
  say(council.clerk, "xin biểu quyết");
  sync_all({&council.clerk, &an, &binh});
  CHECK(texts(an) == std::vector<std::string>{"trước", "xin biểu quyết"});
  const auto held = must(held_back(*an.ledger));
  REQUIRE(held.size() == 1);
  CHECK(held.front().id == late.hash());
  CHECK(held.front().arrival > must(chat_pause(*an.ledger)).since);
  CHECK(texts(council.clerk).size() == 3);
  CHECK(must(held_back(*council.clerk.ledger)).empty());

  must(an.replica->database().run("DELETE FROM shared_polls"));
  CHECK(texts(an) == std::vector<std::string>{"trước", "trong lúc biểu quyết", "xin biểu quyết"});
}

TEST_CASE("what one person writes within a millisecond stands as it was written, on every device") {
  Council council;
  Device other = council.member(2, "An", {Role::delegate});
  std::vector<std::string> said;
  for (int i = 0; i < 20; ++i) {
    said.push_back("câu " + std::to_string(i));
    say(council.clerk, said.back());
    pb::NoteAdd note;
    note.mutable_audience()->set_everyone(true);
    note.set_paper(raw(EntityId::prefix_of(hash256("paper", {}).view()).view()));
    note.set_page(1);
    note.set_kind("sticky");
    note.set_text(said.back());
    council.clerk.append(kind::note_add, note);
  }
  sync(council.clerk, other);
  for (Device* device : {&council.clerk, &other}) {
    std::vector<std::string> sent, noted;
    for (const MessageView& message : must(messages(*device->ledger))) sent.push_back(message.text);
    for (const NoteView& note : must(notes(*device->ledger, std::nullopt))) noted.push_back(note.text);
    CHECK(sent == said);
    CHECK(noted == said);
  }
}
