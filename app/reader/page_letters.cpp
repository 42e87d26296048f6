// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/reader/page_letters.h"

#include <utf8proc.h>

#include <algorithm>
#include <cmath>

#include "app/reader/clean_text.h"

namespace kyhop {

namespace {

bool is_space(char32_t code) {
  return code <= ' ' || code == 0xa0 || (code >= 0x2000 && code <= 0x200a) || code == 0x3000;
}

bool is_word(char32_t code) {
  if (is_space(code)) return false;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return false;
    default:
      return true;
  }
}

/// Adds the letter without case and marks; nothing for a mark that stands alone.
void append_folded(char32_t code, std::vector<char32_t>& to) {
  if (code == U'đ' || code == U'Đ') code = U'd';
  std::array<utf8proc_int32_t, 8> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(code), parts.data(), parts.size(),
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK), &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i)
    to.push_back(static_cast<char32_t>(parts[static_cast<std::size_t>(i)]));
}

std::vector<char32_t> folded(std::string_view words) {
  std::vector<char32_t> result;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(words.data());
  auto left = static_cast<utf8proc_ssize_t>(words.size());
  while (left > 0) {
    utf8proc_int32_t code = 0;
    const auto used = utf8proc_iterate(at, left, &code);
    if (used <= 0) break;
    at += used;
    left -= used;
    if (!is_space(static_cast<char32_t>(code))) {
      append_folded(static_cast<char32_t>(code), result);
    } else if (!result.empty() && result.back() != U' ') {
      result.push_back(U' ');
    }
  }
  while (!result.empty() && result.back() == U' ') result.pop_back();
  return result;
}

float distance(const PageBox& box, PagePoint at) {
  const float across = std::max({box.x0 - at.x, 0.0F, at.x - box.x1});
  const float down = std::max({box.y0 - at.y, 0.0F, at.y - box.y1});
  // A line belongs to what is left and right of it more than to what is above and below.
  return across * across + 4 * down * down;
}

const LetterLine* nearest_line(const PageLetters& page, PagePoint at) {
  const auto found = std::ranges::min_element(page.lines, {}, [at](const LetterLine& line) { return distance(line.box, at); });
  return found == page.lines.end() ? nullptr : &*found;
}

PagePoint middle(const PageQuad& quad) {
  return {(quad[0].x + quad[3].x) / 2, (quad[0].y + quad[3].y) / 2};
}

const LetterLine& line_of(const PageLetters& page, std::uint32_t letter) {
  const auto after = std::ranges::upper_bound(page.lines, letter, {}, &LetterLine::first);
  return after == page.lines.begin() ? page.lines.front() : *std::prev(after);
}

/// The letters of a range as one line of text.
std::string words_of(const PageLetters& page, LetterRange range) {
  std::string raw;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin && line_of(page, i).first == i) raw += ' ';
    append_code_point(raw, static_cast<int>(page.letters[i].code));
  }
  return clean_line(raw, kMaxPassageBytes);
}

}  // namespace

std::string PageLetters::text() const {
  std::string result;
  for (const LetterLine& line : lines) {
    for (std::uint32_t i = 0; i < line.count; ++i) append_code_point(result, static_cast<int>(letters[line.first + i].code));
    result += '\n';
  }
  return result;
}

std::optional<std::uint32_t> caret_at(const PageLetters& page, PagePoint at) {
  const LetterLine* line = nearest_line(page, at);
  if (!line) return std::nullopt;
  if (line->count == 0) return line->first;
  // Along the line's own direction, so that turned lines work as well.
  const PageQuad& first = page.letters[line->first].quad;
  const PageQuad& last = page.letters[line->first + line->count - 1].quad;
  const PagePoint start = middle({first[0], first[0], first[2], first[2]});
  const PagePoint end = middle({last[1], last[1], last[3], last[3]});
  const PagePoint along{end.x - start.x, end.y - start.y};
  const auto place = [&](PagePoint p) { return (p.x - start.x) * along.x + (p.y - start.y) * along.y; };
  const float wanted = place(at);
  std::uint32_t caret = line->first;
  while (caret < line->first + line->count && place(middle(page.letters[caret].quad)) < wanted) ++caret;
  return caret;
}

LetterRange word_at(const PageLetters& page, PagePoint at) {
  const auto caret = caret_at(page, at);
  if (!caret || page.letters.empty()) return {};
  const LetterLine* line = nearest_line(page, at);
  std::uint32_t begin = std::min<std::uint32_t>(*caret, static_cast<std::uint32_t>(page.letters.size()) - 1);
  const std::uint32_t line_end = line->first + line->count;
  if ((begin == line_end || !is_word(page.letters[begin].code)) && begin > line->first) --begin;
  if (!is_word(page.letters[begin].code)) return {};
  std::uint32_t end = begin;
  while (begin > line->first && is_word(page.letters[begin - 1].code)) --begin;
  while (end < line_end && is_word(page.letters[end].code)) ++end;
  return {begin, end};
}

LetterRange between(const PageLetters& page, PagePoint from, PagePoint to, bool by_word) {
  const auto a = caret_at(page, from);
  const auto b = caret_at(page, to);
  if (!a || !b) return {};
  LetterRange range{std::min(*a, *b), std::max(*a, *b)};
  if (by_word) {
    const LetterRange first = word_at(page, *a < *b ? from : to);
    const LetterRange last = word_at(page, *a < *b ? to : from);
    if (!first.empty()) range.begin = std::min(range.begin, first.begin);
    if (!last.empty()) range.end = std::max(range.end, last.end);
  }
  return range;
}

bool over_text(const PageLetters& page, PagePoint at) {
  return std::ranges::any_of(page.lines, [at](const LetterLine& line) { return line.box.contains(at); });
}

Passage passage(const PageLetters& page, LetterRange range) {
  const auto size = static_cast<std::uint32_t>(page.letters.size());
  range.end = std::min(range.end, size);
  range.begin = std::min(range.begin, range.end);
  while (!range.empty() && is_space(page.letters[range.begin].code)) ++range.begin;
  while (!range.empty() && is_space(page.letters[range.end - 1].code)) --range.end;
  Passage result;
  result.range = range;
  if (range.empty()) return result;
  constexpr auto kAround = static_cast<std::uint32_t>(kAnchorContextLetters);
  result.text = words_of(page, range);
  result.prefix = words_of(page, {range.begin - std::min(range.begin, kAround), range.begin});
  result.suffix = words_of(page, {range.end, std::min(size, range.end + kAround)});
  for (std::uint32_t i = range.begin; i < range.end;) {
    const LetterLine& line = line_of(page, i);
    const std::uint32_t end = std::min(range.end, line.first + line.count);
    const PageQuad& first = page.letters[i].quad;
    const PageQuad& last = page.letters[std::max(end, i + 1) - 1].quad;
    result.quads.push_back({first[0], last[1], first[2], last[3]});
    i = std::max(end, i + 1);
  }
  return result;
}

std::vector<LetterRange> find(const PageLetters& page, std::string_view words, std::size_t most) {
  const std::vector<char32_t> wanted = folded(words);
  std::vector<LetterRange> found;
  if (wanted.empty()) return found;
  std::vector<char32_t> text;
  std::vector<std::uint32_t> letter;  // of each folded one
  for (std::uint32_t i = 0; i < page.letters.size(); ++i) {
    const bool line_start = i > 0 && line_of(page, i).first == i;
    if ((line_start || is_space(page.letters[i].code)) && !text.empty() && text.back() != U' ') text.push_back(U' ');
    if (!is_space(page.letters[i].code)) append_folded(page.letters[i].code, text);
    letter.resize(text.size(), i);
  }
  auto at = text.begin();
  while (found.size() < most) {
    at = std::search(at, text.end(), wanted.begin(), wanted.end());
    if (at == text.end()) break;
    const auto first = static_cast<std::size_t>(at - text.begin());
    found.push_back({letter[first], letter[first + wanted.size() - 1] + 1});
    at += static_cast<std::ptrdiff_t>(wanted.size());
  }
  return found;
}

const PageLink* link_at(const PageLetters& page, PagePoint at) {
  const auto link = std::ranges::find_if(page.links, [at](const PageLink& one) { return one.box.contains(at); });
  return link == page.links.end() ? nullptr : &*link;
}

}  // namespace kyhop
