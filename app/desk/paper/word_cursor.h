// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <memory>

#include "app/reader/page_letters.h"

namespace kyhop {

/// A word of a page: what stands between spaces, without the punctuation around it.
struct PageWord {
  LetterRange letters;
  std::size_t line = 0;  ///< index into PageLetters::lines
};

/// In reading order.
std::vector<PageWord> words_on(const PageLetters& page);

enum class WordStep { next, previous, below, above, line_begin, line_end, first, last };

/// Choosing words of a page with keys alone: one word stands out, and the choice can be stretched from it to another one.
class WordCursor {
 public:
  WordCursor(std::uint32_t page, std::shared_ptr<const PageLetters> letters);

  std::uint32_t page() const { return page_; }
  const PageLetters& letters() const { return *letters_; }
  /// The page has no words; nothing below may be asked then.
  bool empty() const { return words_.empty(); }

  /// On the first word whose middle is not above `top` (share of the page), else on the last one.
  void stand_below(float top);
  /// On the word that holds this letter, else on the first after it, else on the last one.
  void stand_on(std::uint32_t letter);
  /// Where there is no such word, false, and nothing changes.
  bool step(WordStep step, bool stretch);
  /// The choice is the word alone again.
  void gather() { from_ = at_; }

  LetterRange word() const { return words_[at_].letters; }
  /// From where the choice began to the word, both whole.
  LetterRange chosen() const;
  bool stretched() const { return from_ != at_; }

 private:
  std::size_t wanted(WordStep step) const;
  std::size_t in_other_line(bool below) const;

  std::uint32_t page_;
  std::shared_ptr<const PageLetters> letters_;
  std::vector<PageWord> words_;
  std::size_t from_ = 0;
  std::size_t at_ = 0;
};

}  // namespace kyhop
