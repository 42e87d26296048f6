// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kyhop {

namespace pb {
class NotePlace;
}

inline constexpr std::size_t kMaxNoteQuads = 200;
inline constexpr std::size_t kMaxNoteContextBytes = 400;
inline constexpr std::size_t kMaxNoteColourBytes = 20;
/// What 1, the far border of the page, is in a quad.
inline constexpr std::uint32_t kNotePlaceUnit = 65535;

/// Where on its page a note stands, and what to find the place by in a revised paper.
struct NotePlace {
  /// x, y of the upper left, upper right, lower left and lower right corner as the text runs, each of kNotePlaceUnit.
  using Quad = std::array<std::uint16_t, 8>;

  std::vector<Quad> quads;     ///< one for each line; a sticky note has one without size, its point
  std::string colour;          ///< token: yellow, green, blue, pink; empty: the usual one of its kind
  std::string prefix, suffix;  ///< text before and after the quote
  std::uint32_t begin = 0;     ///< letters begin … end - 1 of the page
  std::uint32_t end = 0;
  friend bool operator==(const NotePlace&, const NotePlace&) = default;
};

/// Nothing when it breaks the format: corners beyond the page, half a quad, more than the limits, text that is none, a range that runs
/// backwards.
std::optional<NotePlace> read_note_place(const pb::NotePlace& place);
void write_note_place(const NotePlace& place, pb::NotePlace& to);

}  // namespace kyhop
