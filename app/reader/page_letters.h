// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/reader/page_geometry.h"

namespace kyhop {

struct Letter {
  char32_t code = 0;
  PageQuad quad{};
};

/// Letters first … first + count - 1 of the page stand on one line.
struct LetterLine {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  PageBox box;
  bool opens_block = false;  ///< a paragraph, cell or caption begins here
};

struct PageLink {
  PageBox box;
  std::optional<std::uint32_t> page;  ///< from 0, when it leads to a page of this paper
  std::string address;                ///< else the address it names, one line of valid text
};

/// The text of a page with its places, in reading order as the paper has it.
struct PageLetters {
  std::vector<Letter> letters;
  std::vector<LetterLine> lines;
  std::vector<PageLink> links;
  bool cut = false;  ///< the page has more letters than kMaxPageLetters

  /// UTF-8, lines end with a newline.
  std::string text() const;
};

inline constexpr std::size_t kMaxPageLetters = 200'000;
inline constexpr std::size_t kMaxPageLinks = 2'000;
inline constexpr std::size_t kMaxPassageBytes = 2'000;
inline constexpr std::size_t kAnchorContextLetters = 32;

/// Letters begin … end - 1 of a page.
struct LetterRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin >= end; }
  friend bool operator==(const LetterRange&, const LetterRange&) = default;
};

/// What a range says, and around it, so that it is found again in a revised paper.
struct Passage {
  LetterRange range;
  std::string text;             ///< one line; at most kMaxPassageBytes
  std::string prefix, suffix;   ///< up to kAnchorContextLetters letters before and after
  std::vector<PageQuad> quads;  ///< one for each line
};

/// The place between two letters (0 … letters) that is nearest to a point; nothing on a page without text.
std::optional<std::uint32_t> caret_at(const PageLetters& page, PagePoint at);
/// The letters between two points, in reading order; whole words when `by_word`.
LetterRange between(const PageLetters& page, PagePoint from, PagePoint to, bool by_word = false);
/// The word under a point; empty beside words.
LetterRange word_at(const PageLetters& page, PagePoint at);
bool over_text(const PageLetters& page, PagePoint at);
Passage passage(const PageLetters& page, LetterRange range);
/// Where `words` occur, without regard to case, Vietnamese marks and line ends; at most `most` ranges.
std::vector<LetterRange> find(const PageLetters& page, std::string_view words, std::size_t most = 500);
const PageLink* link_at(const PageLetters& page, PagePoint at);

}  // namespace kyhop
