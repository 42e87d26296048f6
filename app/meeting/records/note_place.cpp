// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/records/note_place.h"

#include <algorithm>

#include "app/meeting/records/meeting.pb.h"
#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr int kNumbersInQuad = 8;

bool is_text(const std::string& text, std::size_t most) {
  return text.size() <= most && is_valid_text(text);
}

}  // namespace

std::optional<NotePlace> read_note_place(const pb::NotePlace& from) {
  const int numbers = from.quads_size();
  if (numbers % kNumbersInQuad != 0 || numbers > static_cast<int>(kMaxNoteQuads) * kNumbersInQuad) return std::nullopt;
  if (std::any_of(from.quads().begin(), from.quads().end(), [](std::uint32_t number) { return number > kNotePlaceUnit; }))
    return std::nullopt;
  if (!is_text(from.colour(), kMaxNoteColourBytes) || !is_text(from.prefix(), kMaxNoteContextBytes) ||
      !is_text(from.suffix(), kMaxNoteContextBytes) || from.begin() > from.end())
    return std::nullopt;
  NotePlace place{{}, from.colour(), from.prefix(), from.suffix(), from.begin(), from.end()};
  for (int i = 0; i < numbers; ++i) {
    if (i % kNumbersInQuad == 0) place.quads.emplace_back();
    place.quads.back()[static_cast<std::size_t>(i % kNumbersInQuad)] = static_cast<std::uint16_t>(from.quads(i));
  }
  return place;
}

void write_note_place(const NotePlace& place, pb::NotePlace& to) {
  for (const NotePlace::Quad& quad : place.quads)
    for (const std::uint16_t number : quad) to.add_quads(number);
  to.set_colour(place.colour);
  to.set_prefix(place.prefix);
  to.set_suffix(place.suffix);
  to.set_begin(place.begin);
  to.set_end(place.end);
}

}  // namespace kyhop
