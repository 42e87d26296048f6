// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/desk/paper/word_cursor.h"

#include <QChar>
#include <algorithm>
#include <cmath>

namespace kyhop {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool is_space(char32_t code) {
  return code <= U' ' || QChar::isSpace(code);
}

PagePoint middle(const PageLetters& page, LetterRange range) {
  const PageQuad& first = page.letters[range.begin].quad;
  const PageQuad& last = page.letters[range.end - 1].quad;
  return {(first[0].x + last[3].x) / 2, (first[0].y + last[3].y) / 2};
}

/// Without the punctuation around it; what is nothing but punctuation is no word.
LetterRange bare(const PageLetters& page, LetterRange range) {
  while (!range.empty() && QChar::isPunct(page.letters[range.begin].code)) ++range.begin;
  while (!range.empty() && QChar::isPunct(page.letters[range.end - 1].code)) --range.end;
  return range;
}

}  // namespace

std::vector<PageWord> words_on(const PageLetters& page) {
  std::vector<PageWord> words;
  for (std::size_t number = 0; number < page.lines.size(); ++number) {
    const LetterLine& line = page.lines[number];
    const std::uint32_t end = line.first + line.count;
    for (std::uint32_t begin = line.first; begin < end;) {
      std::uint32_t after = begin;
      while (after < end && !is_space(page.letters[after].code)) ++after;
      if (const LetterRange word = bare(page, {begin, after}); !word.empty()) words.push_back({word, number});
      begin = after + 1;
    }
  }
  return words;
}

WordCursor::WordCursor(std::uint32_t page, std::shared_ptr<const PageLetters> letters)
    : page_(page), letters_(std::move(letters)), words_(words_on(*letters_)) {
}

void WordCursor::stand_below(float top) {
  const auto found = std::ranges::find_if(words_, [&](const PageWord& word) { return middle(*letters_, word.letters).y >= top; });
  from_ = at_ = found == words_.end() ? words_.size() - 1 : static_cast<std::size_t>(found - words_.begin());
}

void WordCursor::stand_on(std::uint32_t letter) {
  const auto found = std::ranges::find_if(words_, [&](const PageWord& word) { return letter < word.letters.end; });
  from_ = at_ = found == words_.end() ? words_.size() - 1 : static_cast<std::size_t>(found - words_.begin());
}

std::size_t WordCursor::in_other_line(bool below) const {
  const std::size_t line = words_[at_].line;
  std::size_t first = at_;  // any word of the nearest line that has words
  while (first != kNowhere && first < words_.size() && words_[first].line == line) below ? ++first : --first;
  if (first == kNowhere || first >= words_.size()) return kNowhere;
  const float wanted = middle(*letters_, words_[at_].letters).x;
  const auto away = [&](std::size_t word) { return std::abs(middle(*letters_, words_[word].letters).x - wanted); };
  std::size_t best = first;
  for (std::size_t word = first; word < words_.size() && words_[word].line == words_[first].line; below ? ++word : --word)
    if (away(word) < away(best)) best = word;
  return best;
}

std::size_t WordCursor::wanted(WordStep step) const {
  const std::size_t line = words_[at_].line;
  std::size_t word = at_;
  switch (step) {
    case WordStep::next:
      return at_ + 1 < words_.size() ? at_ + 1 : kNowhere;
    case WordStep::previous:
      return at_ > 0 ? at_ - 1 : kNowhere;
    case WordStep::below:
      return in_other_line(true);
    case WordStep::above:
      return in_other_line(false);
    case WordStep::line_begin:
      while (word > 0 && words_[word - 1].line == line) --word;
      return word;
    case WordStep::line_end:
      while (word + 1 < words_.size() && words_[word + 1].line == line) ++word;
      return word;
    case WordStep::first:
      return 0;
    case WordStep::last:
      return words_.size() - 1;
  }
  return kNowhere;
}

bool WordCursor::step(WordStep step, bool stretch) {
  const std::size_t to = wanted(step);
  if (to == kNowhere) return false;
  at_ = to;
  if (!stretch) gather();
  return true;
}

LetterRange WordCursor::chosen() const {
  const auto [first, last] = std::minmax(from_, at_);
  return {words_[first].letters.begin, words_[last].letters.end};
}

}  // namespace kyhop
