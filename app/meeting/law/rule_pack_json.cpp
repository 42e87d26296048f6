// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include <nlohmann/json.hpp>

#include "app/meeting/law/rule_pack.h"
#include "storage/base/text.h"

namespace kyhop::law {

namespace {

using Json = nlohmann::json;

constexpr int kMaxDepth = 8;
constexpr std::size_t kMaxSentenceBytes = 400;

Failure wrong(const std::string& place, std::string why) {
  return fail(ErrorCode::usage, "rule pack, " + place, std::move(why), "correct the file; docs/formats/rule-pack.md shows the form");
}

/// Parses with limits, and refuses a key that stands twice in one object, which the parser alone would let pass.
Result<Json> parsed(std::string_view text) {
  if (text.size() > kMaxPackBytes) return wrong("whole file", "it is larger than 64 KiB");
  std::vector<std::set<std::string>> open_objects;
  std::string flaw;
  const auto watch = [&](int depth, Json::parse_event_t event, Json& value) {
    if (depth > kMaxDepth) flaw = "it is nested too deeply";
    if (event == Json::parse_event_t::object_start) open_objects.emplace_back();
    if (event == Json::parse_event_t::object_end) open_objects.pop_back();
    if (event == Json::parse_event_t::key && !open_objects.back().insert(value.get<std::string>()).second) {
      flaw = "the key \"" + value.get<std::string>() + "\" stands twice";
    }
    return true;
  };
  // The nesting is bounded before parsing, because the parser's own stack is not.
  int depth = 0;
  for (const char c : text) {
    depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
    if (depth > 64) return wrong("whole file", "it is nested too deeply");
  }
  Json json = Json::parse(text.begin(), text.end(), watch, /*allow_exceptions=*/false);
  if (json.is_discarded()) return wrong("whole file", "it is not JSON");
  if (!flaw.empty()) return wrong("whole file", flaw);
  return json;
}

Result<void> only_keys(const Json& object, const std::string& place, std::initializer_list<std::string_view> required,
                       std::initializer_list<std::string_view> optional = {}) {
  if (!object.is_object()) return wrong(place, "an object is expected");
  for (const std::string_view key : required) {
    if (!object.contains(key)) return wrong(place, "the key \"" + std::string(key) + "\" is missing");
  }
  for (const auto& [key, value] : object.items()) {
    const auto is_key = [&key = key](std::string_view known) { return known == key; };
    if (std::none_of(required.begin(), required.end(), is_key) && std::none_of(optional.begin(), optional.end(), is_key)) {
      return wrong(place, "the key \"" + key + "\" is unknown");
    }
  }
  return {};
}

Result<std::string> text_of(const Json& value, const std::string& place, std::size_t limit) {
  if (!value.is_string()) return wrong(place, "a text is expected");
  const std::string text = value.get<std::string>();
  if (text.empty() || text.size() > limit || !is_valid_text(text)) return wrong(place, "the text is empty, too long or not a text");
  return text;
}

Result<std::string> token_of(const Json& value, const std::string& place) {
  KYHOP_ASSIGN(std::string text, text_of(value, place, kMaxTokenBytes));
  const bool fits = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
  });
  if (!fits) return wrong(place, "\"" + text + "\" has other characters than a-z, 0-9, _ . -");
  return text;
}

Result<std::uint32_t> number_of(const Json& value, const std::string& place, std::uint32_t limit) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() == 0 || value.get<std::uint64_t>() > limit) {
    return wrong(place, "a whole number from 1 to " + std::to_string(limit) + " is expected");
  }
  return value.get<std::uint32_t>();
}

Result<bool> truth_of(const Json& value, const std::string& place) {
  if (!value.is_boolean()) return wrong(place, "true or false is expected");
  return value.get<bool>();
}

Result<Bilingual> bilingual_of(const Json& value, const std::string& place) {
  KYHOP_TRY(only_keys(value, place, {"vi", "en"}));
  Bilingual both;
  KYHOP_ASSIGN(both.vi, text_of(value["vi"], place + ".vi", kMaxSentenceBytes));
  KYHOP_ASSIGN(both.en, text_of(value["en"], place + ".en", kMaxSentenceBytes));
  return both;
}

Result<Fraction> fraction_of(const Json& value, const std::string& place) {
  Fraction share;
  KYHOP_ASSIGN(share.num, number_of(value["num"], place + ".num", kMaxDenominator));
  KYHOP_ASSIGN(share.den, number_of(value["den"], place + ".den", kMaxDenominator));
  if (!is_valid(share)) return wrong(place, "the share is more than the whole");
  return share;
}

Result<void> check_placeholders(const std::string& sentence, const std::string& place) {
  constexpr std::array<std::string_view, 6> known{"votes", "base", "option", "percent", "needed", "outcome"};
  std::set<std::string_view> seen;
  std::string_view rest = sentence;
  for (std::size_t open = rest.find('{'); open != rest.npos; open = rest.find('{')) {
    const std::size_t close = rest.find('}', open);
    if (close == rest.npos) return wrong(place, "a { is not closed");
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    if (std::find(known.begin(), known.end(), name) == known.end()) return wrong(place, "{" + std::string(name) + "} is unknown");
    seen.insert(name);
    rest.remove_prefix(close + 1);
  }
  for (const std::string_view name : {"votes", "base", "needed", "outcome"}) {
    if (!seen.contains(name)) return wrong(place, "{" + std::string(name) + "} is missing");
  }
  return {};
}

/// Replaces those of `sentences` that `value` gives.
Result<void> read_sentences(const Json& value, const std::string& place, std::map<BaseKind, Bilingual>& sentences) {
  if (!value.is_object()) return wrong(place, "an object is expected");
  for (const auto& [key, texts] : value.items()) {
    const auto base = base_kind_from_token(key);
    if (!base) return wrong(place, "the base \"" + key + "\" is unknown");
    KYHOP_ASSIGN(const Bilingual sentence, bilingual_of(texts, place + "." + key));
    KYHOP_TRY(check_placeholders(sentence.vi, place + "." + key + ".vi"));
    KYHOP_TRY(check_placeholders(sentence.en, place + "." + key + ".en"));
    sentences[*base] = sentence;
  }
  return {};
}

Result<std::vector<Option>> options_of(const Json& value, const std::string& place) {
  if (!value.is_array() || value.size() < 2 || value.size() > kMaxOptions) {
    return wrong(place, "a list of 2 to " + std::to_string(kMaxOptions) + " options is expected");
  }
  std::vector<Option> options;
  for (const Json& one : value) {
    const std::string here = place + "[" + std::to_string(options.size()) + "]";
    KYHOP_TRY(only_keys(one, here, {"id", "vi", "en"}));
    Option option;
    KYHOP_ASSIGN(option.id, token_of(one["id"], here + ".id"));
    KYHOP_ASSIGN(option.label.vi, text_of(one["vi"], here + ".vi", kMaxSentenceBytes));
    KYHOP_ASSIGN(option.label.en, text_of(one["en"], here + ".en", kMaxSentenceBytes));
    for (const Option& other : options) {
      if (other.id == option.id) return wrong(here, "the option \"" + option.id + "\" stands twice");
    }
    options.push_back(std::move(option));
  }
  return options;
}

Result<Threshold> threshold_of(const Json& rule, const std::string& place) {
  Threshold threshold;
  KYHOP_ASSIGN(const std::string base, token_of(rule["base"], place + ".base"));
  const auto kind = base_kind_from_token(base);
  if (!kind) return wrong(place + ".base", "the base \"" + base + "\" is unknown");
  threshold.base = *kind;
  const Json& share = rule["threshold"];
  KYHOP_TRY(only_keys(share, place + ".threshold", {"num", "den", "strict"}));
  KYHOP_ASSIGN(threshold.share, fraction_of(share, place + ".threshold"));
  KYHOP_ASSIGN(threshold.strict, truth_of(share["strict"], place + ".threshold.strict"));
  if (threshold.strict && threshold.share.num == threshold.share.den) {
    return wrong(place + ".threshold", "more than the whole cannot be reached");
  }
  return threshold;
}

Result<Rule> rule_of(const Json& value, const std::string& place, Rule rule) {
  KYHOP_TRY(only_keys(value, place,
                      {"id", "title", "basis", "base", "threshold", "options", "revote", "names_after_close", "passed", "not_passed"},
                      {"quorum", "sentences"}));
  KYHOP_ASSIGN(rule.id, token_of(value["id"], place + ".id"));
  KYHOP_ASSIGN(rule.title, bilingual_of(value["title"], place + ".title"));
  KYHOP_ASSIGN(rule.basis, text_of(value["basis"], place + ".basis", kMaxSentenceBytes));
  KYHOP_ASSIGN(rule.threshold, threshold_of(value, place));
  KYHOP_ASSIGN(rule.options, options_of(value["options"], place + ".options"));
  KYHOP_ASSIGN(rule.revote, truth_of(value["revote"], place + ".revote"));
  KYHOP_ASSIGN(rule.names_after_close, truth_of(value["names_after_close"], place + ".names_after_close"));
  KYHOP_ASSIGN(rule.passed, bilingual_of(value["passed"], place + ".passed"));
  KYHOP_ASSIGN(rule.not_passed, bilingual_of(value["not_passed"], place + ".not_passed"));
  if (value.contains("quorum")) {
    KYHOP_TRY(only_keys(value["quorum"], place + ".quorum", {"num", "den"}));
    KYHOP_ASSIGN(rule.quorum, fraction_of(value["quorum"], place + ".quorum"));
  }
  if (value.contains("sentences")) KYHOP_TRY(read_sentences(value["sentences"], place + ".sentences", rule.sentences));
  return rule;
}

Result<void> read_speaking(const Json& value, std::map<std::string, std::uint32_t, std::less<>>& speaking) {
  constexpr std::uint32_t day = 24 * 3600;
  KYHOP_TRY(only_keys(value, "speaking", {}, {"speech", "question", "answer", "rebuttal", "point_of_order"}));
  for (const auto& [key, seconds] : value.items()) {
    KYHOP_ASSIGN(speaking[key], number_of(seconds, "speaking." + key, day));
  }
  return {};
}

bool is_date(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9}) {
    if (text[i] < '0' || text[i] > '9') return false;
  }
  const int month = std::stoi(text.substr(5, 2));
  const int day = std::stoi(text.substr(8, 2));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

}  // namespace

Result<RulePack> decode_rule_pack(std::string_view text) {
  KYHOP_ASSIGN(const Json json, parsed(text));
  KYHOP_TRY(only_keys(json, "top", {"id", "version", "valid_from", "title", "quorum", "sentences", "rules"}, {"speaking"}));
  RulePack pack;
  KYHOP_ASSIGN(pack.id, token_of(json["id"], "id"));
  KYHOP_ASSIGN(pack.version, number_of(json["version"], "version", 1'000'000));
  KYHOP_ASSIGN(pack.valid_from, text_of(json["valid_from"], "valid_from", 10));
  if (!is_date(pack.valid_from)) return wrong("valid_from", "a date such as 2025-03-01 is expected");
  KYHOP_ASSIGN(pack.title, bilingual_of(json["title"], "title"));

  Rule common;
  KYHOP_TRY(only_keys(json["quorum"], "quorum", {"num", "den"}));
  KYHOP_ASSIGN(common.quorum, fraction_of(json["quorum"], "quorum"));
  KYHOP_TRY(read_sentences(json["sentences"], "sentences", common.sentences));
  if (common.sentences.size() != 5) return wrong("sentences", "one sentence for each of the five bases is expected");

  if (json.contains("speaking")) KYHOP_TRY(read_speaking(json["speaking"], pack.speaking));

  const Json& rules = json["rules"];
  if (!rules.is_array() || rules.empty() || rules.size() > kMaxRules) {
    return wrong("rules", "a list of 1 to " + std::to_string(kMaxRules) + " rules is expected");
  }
  for (const Json& one : rules) {
    KYHOP_ASSIGN(Rule rule, rule_of(one, "rules[" + std::to_string(pack.rules.size()) + "]", common));
    if (pack.find(rule.id)) return wrong("rules", "the rule \"" + rule.id + "\" stands twice");
    pack.rules.push_back(std::move(rule));
  }
  return pack;
}

}  // namespace kyhop::law
