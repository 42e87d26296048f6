// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/law/explain.h"

#include <array>
#include <utility>

namespace kyhop::law {

namespace {

using Values = std::array<std::pair<std::string_view, std::string>, 6>;

std::string filled(std::string_view sentence, const Values& values) {
  std::string text;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    const std::size_t close = open == sentence.npos ? sentence.npos : sentence.find('}', open);
    if (close == sentence.npos) break;
    text += sentence.substr(0, open);
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    for (const auto& [known, value] : values) {
      if (known == name) text += value;
    }
    sentence.remove_prefix(close + 1);
  }
  return text.append(sentence);
}

Values values_of(const Measure& measure, const std::string& option, const std::string& outcome, char decimal_separator) {
  return {{{"votes", std::to_string(measure.votes)},
           {"base", std::to_string(measure.base)},
           {"option", option},
           {"percent", percent(measure.votes, measure.base, decimal_separator)},
           {"needed", std::to_string(measure.needed)},
           {"outcome", outcome}}};
}

}  // namespace

Measure measure(const Threshold& threshold, std::uint64_t votes, std::uint64_t base) {
  const std::uint64_t enough = needed(threshold, base);
  return {votes, base, enough, votes >= enough};
}

Bilingual explain(const Rule& rule, BaseKind base, const Measure& measure) {
  const Bilingual& sentence = rule.sentences.at(base);
  const Bilingual& option = rule.options.front().label;
  const Bilingual& outcome = measure.passed ? rule.passed : rule.not_passed;
  return {filled(sentence.vi, values_of(measure, option.vi, outcome.vi, ',')),
          filled(sentence.en, values_of(measure, option.en, outcome.en, '.'))};
}

const Rule& plain_rule() {
  return *built_in_packs().front().find("resolution");
}

}  // namespace kyhop::law
