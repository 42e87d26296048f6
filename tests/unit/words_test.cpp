// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Notes and messages as they are read, whatever millisecond they were written in.

#include "app/meeting/views/notes.h"
#include "tests/unit/council_fixture.h"

using namespace kyhop;
using namespace kyhop::testing;

TEST_CASE("what one person writes within a millisecond stands as it was written, on every device") {
  Council council;
  Device other = council.member(2, "An", {Role::delegate});
  std::vector<std::string> said;
  for (int i = 0; i < 20; ++i) {
    said.push_back("câu " + std::to_string(i));
    pb::ChatMessage message;
    message.mutable_to()->set_everyone(true);
    message.set_text(said.back());
    council.clerk.append(kind::chat_message, message);
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
