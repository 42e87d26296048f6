// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kyhop {

/// Lower case, without any diacritical mark, đ as d; so «Hoà», «Hòa» and «hoa» are the same, whether composed (NFC) or not (NFD).
/// Also reads Ð (U+00D0), which older Vietnamese keyboards wrote for Đ. Bytes that are not UTF-8 are left out.
std::string fold_vietnamese(std::string_view text);

/// Composed (NFC) and lower case, marks as they were written.
std::string exact_form(std::string_view text);

/// Words longer than this are cut here when they are folded; they are noise, and an index entry has a limit.
inline constexpr std::size_t kMaxWord = 64;  ///< bytes

/// A run of letters, digits and their marks.
struct Word {
  std::size_t begin = 0, end = 0;  ///< bytes in the text
  std::string folded;              ///< never empty
  std::string exact;               ///< empty when it is the same as `folded`
};

/// Visits the words of a text in order until `visit` answers false. Any bytes are a valid text; what is not UTF-8 parts words.
void for_each_word(std::string_view text, const std::function<bool(const Word&)>& visit);
std::vector<Word> words_of(std::string_view text, std::size_t limit);

}  // namespace kyhop
