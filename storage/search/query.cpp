// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/search/query.h"

#include <algorithm>

#include "storage/search/folding.h"
#include "storage/search/tokenizer.h"

namespace kyhop {

namespace {

constexpr std::size_t kMaxQuery = 1000;  ///< bytes
constexpr std::size_t kMaxWords = 16;

enum class Form { folded, exact };

const std::string& text_of(const Word& word, Form form) {
  return form == Form::exact && !word.exact.empty() ? word.exact : word.folded;
}

std::string opened(Form form) {
  return form == Form::exact ? std::string("\"") + kExactSign : std::string("\"");
}

/// The star after a string makes its last word a beginning. One letter begins too much to be of use.
std::string_view last_word_end(const std::vector<Word>& words) {
  return words.back().folded.size() > 1 ? " *" : "";
}

std::string phrase(const std::vector<Word>& words, Form form) {
  std::string expression = opened(form);
  for (const Word& word : words) expression += text_of(word, form) + ' ';
  expression.pop_back();
  return (expression + '"').append(last_word_end(words));
}

std::string all_words(const std::vector<Word>& words, Form form) {
  std::string expression;
  for (const Word& word : words) expression += opened(form) + text_of(word, form) + "\" ";
  expression.pop_back();
  return expression.append(last_word_end(words));
}

}  // namespace

std::vector<std::string> match_expressions(std::string_view query) {
  const std::vector<Word> words = words_of(query.substr(0, kMaxQuery), kMaxWords);
  std::vector<std::string> expressions;
  if (words.empty()) return expressions;
  const auto add = [&](Form form) {
    if (words.size() > 1) expressions.push_back(phrase(words, form));
    expressions.push_back(all_words(words, form));
  };
  if (std::any_of(words.begin(), words.end(), [](const Word& word) { return !word.exact.empty(); })) add(Form::exact);
  add(Form::folded);
  return expressions;
}

}  // namespace kyhop
