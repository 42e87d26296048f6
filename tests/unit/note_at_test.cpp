// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "app/desk/reading/note_places.h"

using namespace kyhop;

namespace {

QVariantList corners(std::initializer_list<double> numbers) {
  QVariantList list;
  for (const double number : numbers) list << number;
  return list;
}

}  // namespace

TEST_CASE("What the reader selects becomes a place that records can hold, and comes back") {
  const QVariantMap selection{{"page", 12},
                              {"text", " câu  được\nchọn "},
                              {"prefix", "trước"},
                              {"suffix", "sau"},
                              {"begin", 3},
                              {"end", 9},
                              {"quads", QVariantList{QVariant(corners({0.1, 0.2, 0.9, 0.2, 0.1, 0.25, 0.9, 0.25}))}}};
  const NewNote note = note_at(selection);
  CHECK(note.page == 12);
  CHECK(note.quote == "câu được chọn");
  REQUIRE(note.place);
  CHECK(note.place->begin == 3);
  CHECK(note.place->end == 9);
  const QVariantList back = quads_of(*note.place);
  REQUIRE(back.size() == 1);
  CHECK(back[0].toList()[2].toDouble() == Approx(0.9).margin(0.0001));
}

TEST_CASE("A place beside the page or with a broken quad is made to fit or left out") {
  const NewNote beside = note_at({{"page", 1}, {"quads", QVariantList{QVariant(corners({-0.5, 0, 1.5, 0, 0, 2, 1, 2}))}}});
  REQUIRE(beside.place);
  CHECK(beside.place->quads[0][0] == 0);
  CHECK(beside.place->quads[0][2] == kNotePlaceUnit);
  CHECK_FALSE(note_at({{"page", 1}, {"quads", QVariantList{QVariant(corners({0.1, 0.2}))}}}).place);
  CHECK_FALSE(note_at({{"page", 0}}).place);
  CHECK(note_at({{"page", 0}}).page == 1);
}

TEST_CASE("Long context is cut between letters") {
  const QString long_text = QString::fromUtf8("ế").repeated(300);
  const NewNote note = note_at(
      {{"page", 1}, {"prefix", long_text}, {"suffix", long_text}, {"quads", QVariantList{QVariant(corners({0, 0, 1, 0, 0, 1, 1, 1}))}}});
  REQUIRE(note.place);
  CHECK(note.place->prefix.size() <= kMaxNoteContextBytes);
  CHECK(note.place->prefix.size() % 3 == 0);
  CHECK(note.place->suffix.size() % 3 == 0);
}
