// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/meeting/records/meeting.pb.h"
#include "app/meeting/records/note_place.h"

using namespace kyhop;

namespace {

pb::NotePlace place(int quads) {
  pb::NotePlace made;
  for (int i = 0; i < 8 * quads; ++i) made.add_quads(static_cast<std::uint32_t>(i) * 1000 % 65536);
  made.set_colour("green");
  made.set_prefix("trước");
  made.set_suffix("sau");
  made.set_begin(4);
  made.set_end(9);
  return made;
}

}  // namespace

TEST_CASE("The place of a note is read as it was written") {
  const auto read = read_note_place(place(3));
  REQUIRE(read);
  CHECK(read->quads.size() == 3);
  CHECK(read->quads[1][0] == 8000);
  CHECK(read->end == 9);
  pb::NotePlace again;
  write_note_place(*read, again);
  CHECK(read_note_place(again) == read);
  CHECK(read_note_place({}).has_value());
}

TEST_CASE("A place beyond the page or the limits is refused") {
  auto half = place(2);
  half.add_quads(1);
  CHECK_FALSE(read_note_place(half));
  auto beyond = place(1);
  beyond.set_quads(3, 65536);
  CHECK_FALSE(read_note_place(beyond));
  CHECK(read_note_place(place(kMaxNoteQuads)));
  CHECK_FALSE(read_note_place(place(kMaxNoteQuads + 1)));
  auto backwards = place(1);
  backwards.set_end(3);
  CHECK_FALSE(read_note_place(backwards));
  auto long_words = place(1);
  long_words.set_prefix(std::string(kMaxNoteContextBytes + 1, 'a'));
  CHECK_FALSE(read_note_place(long_words));
  auto no_text = place(1);
  no_text.set_suffix("\xff");
  CHECK_FALSE(read_note_place(no_text));
}
