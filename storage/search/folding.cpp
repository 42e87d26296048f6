// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search/folding.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace kyhop {

namespace {

enum class Part : std::uint8_t { gap, letter, mark };

/// What one code point is to a word, and what is left of it when folded.
struct Folded {
  Part part = Part::gap;
  std::string text;
  std::string exact;  ///< composed and lower case
};

Part part_of(utf8proc_int32_t point) {
  switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return Part::letter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return Part::mark;
    default:
      return Part::gap;
  }
}

void append_point(std::string& to, utf8proc_int32_t point) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(point, bytes);
  to.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

Folded fold_point(utf8proc_int32_t point) {
  std::string itself;
  append_point(itself, point);
  Folded folded{part_of(point), {}, exact_form(itself)};
  // Neither đ nor ð decomposes in Unicode.
  if (point == 0x110 || point == 0x111 || point == 0xd0 || point == 0xf0) {
    folded.text.assign(1, 'd');
    return folded;
  }
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  std::array<utf8proc_int32_t, 32> points{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(point, points.data(), points.size(), kOptions, &boundary);
  for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(points.size()); ++i) {
    append_point(folded.text, points[static_cast<std::size_t>(i)]);
  }
  return folded;
}

/// Latin with everything Vietnamese lies below; there a table saves most of the work of indexing.
constexpr utf8proc_int32_t kTableEnd = 0x2000;

const Folded& fold(utf8proc_int32_t point, Folded& room) {
  static const auto table = [] {
    auto made = std::make_unique<std::array<Folded, kTableEnd>>();
    for (utf8proc_int32_t i = 0; i < kTableEnd; ++i) (*made)[static_cast<std::size_t>(i)] = fold_point(i);
    return made;
  }();
  if (point < kTableEnd) return (*table)[static_cast<std::size_t>(point)];
  room = fold_point(point);
  return room;
}

/// Reads one code point; `size` is 1 and the answer 0 for a byte that is not UTF-8.
utf8proc_int32_t read_point(std::string_view text, std::size_t at, std::size_t& size) {
  utf8proc_int32_t point = 0;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &point);
  size = used > 0 ? static_cast<std::size_t>(used) : 1;
  return used > 0 ? point : 0;
}

void cut(std::string& word) {
  if (word.size() <= kMaxWord) return;
  std::size_t end = kMaxWord;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xc0) == 0x80) --end;
  word.resize(end);
}

}  // namespace

std::string fold_vietnamese(std::string_view text) {
  std::string folded;
  Folded room;
  for (std::size_t at = 0, size = 0; at < text.size(); at += size) {
    const auto point = read_point(text, at, size);
    if (point == 0 && text[at] != '\0') continue;
    const Folded& one = fold(point, room);
    if (one.part != Part::mark) folded += one.text;
  }
  return folded;
}

std::string exact_form(std::string_view text) {
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  utf8proc_uint8_t* out = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &out, kOptions);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(out, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

void for_each_word(std::string_view text, const std::function<bool(const Word&)>& visit) {
  Word word;
  Folded room;
  bool inside = false;
  bool marks = false;  // a mark of its own: only then must the exact form be composed
  const auto finish = [&](std::size_t end) {
    inside = false;
    if (word.folded.empty()) return true;
    word.end = end;
    if (marks) word.exact = exact_form(text.substr(word.begin, std::min(end - word.begin, 4 * kMaxWord)));
    cut(word.folded);
    cut(word.exact);
    if (word.exact == word.folded) word.exact.clear();
    return visit(word);
  };
  for (std::size_t at = 0, size = 0; at < text.size(); at += size) {
    const Folded& one = fold(read_point(text, at, size), room);
    if (one.part == Part::gap) {
      if (inside && !finish(at)) return;
      continue;
    }
    if (!inside) {
      if (one.part == Part::mark) continue;
      inside = true;
      marks = false;
      word.begin = at;
      word.folded.clear();
      word.exact.clear();
    }
    marks = marks || one.part == Part::mark;
    if (one.part == Part::letter && word.folded.size() <= kMaxWord) {
      word.folded += one.text;
      word.exact += one.exact;
    }
  }
  if (inside) finish(text.size());
}

std::vector<Word> words_of(std::string_view text, std::size_t limit) {
  std::vector<Word> words;
  if (limit == 0) return words;
  for_each_word(text, [&](const Word& word) {
    words.push_back(word);
    return words.size() < limit;
  });
  return words;
}

}  // namespace kyhop
