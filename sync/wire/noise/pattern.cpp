// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/noise/pattern.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kyhop::noise {

namespace {

constexpr std::size_t kMaxNameSize = 255;  // section 8
constexpr std::string_view kPrefix = "Noise_";
constexpr std::string_view kSuite = "_25519_ChaChaPoly_BLAKE2b";

// Tokens are parted by spaces, messages by slashes; the first message is the initiator's.
struct Row {
  std::string_view name;
  std::string_view initiator_before;
  std::string_view responder_before;
  std::string_view messages;
};

constexpr std::array<Row, 38> kRows{{
    {"N", "", "s", "e es"},
    {"K", "s", "s", "e es ss"},
    {"X", "", "s", "e es s ss"},

    {"NN", "", "", "e/e ee"},
    {"NK", "", "s", "e es/e ee"},
    {"NX", "", "", "e/e ee s es"},
    {"KN", "s", "", "e/e ee se"},
    {"KK", "s", "s", "e es ss/e ee se"},
    {"KX", "s", "", "e/e ee se s es"},
    {"XN", "", "", "e/e ee/s se"},
    {"XK", "", "s", "e es/e ee/s se"},
    {"XX", "", "", "e/e ee s es/s se"},
    {"IN", "", "", "e s/e ee se"},
    {"IK", "", "s", "e es s ss/e ee se"},
    {"IX", "", "", "e s/e ee se s es"},

    {"NK1", "", "s", "e/e ee es"},
    {"NX1", "", "", "e/e ee s/es"},
    {"X1N", "", "", "e/e ee/s/se"},
    {"X1K", "", "s", "e es/e ee/s/se"},
    {"XK1", "", "s", "e/e ee es/s se"},
    {"X1K1", "", "s", "e/e ee es/s/se"},
    {"X1X", "", "", "e/e ee s es/s/se"},
    {"XX1", "", "", "e/e ee s/es s se"},
    {"X1X1", "", "", "e/e ee s/es s/se"},
    {"K1N", "s", "", "e/e ee/se"},
    {"K1K", "s", "s", "e es/e ee/se"},
    {"KK1", "s", "s", "e/e ee se es"},
    {"K1K1", "s", "s", "e/e ee es/se"},
    {"K1X", "s", "", "e/e ee s es/se"},
    {"KX1", "s", "", "e/e ee se s/es"},
    {"K1X1", "s", "", "e/e ee s/se es"},
    {"I1N", "", "", "e s/e ee/se"},
    {"I1K", "", "s", "e es s/e ee/se"},
    {"IK1", "", "s", "e s/e ee se es"},
    {"I1K1", "", "s", "e s/e ee es/se"},
    {"I1X", "", "", "e s/e ee s es/se"},
    {"IX1", "", "", "e s/e ee se s/es"},
    {"I1X1", "", "", "e s/e ee s/se es"},
}};

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(at), text.size());
    parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

Token token_named(std::string_view name) {
  if (name == "e") return Token::e;
  if (name == "s") return Token::s;
  if (name == "ee") return Token::ee;
  if (name == "es") return Token::es;
  return name == "se" ? Token::se : Token::ss;
}

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  for (const std::string_view name : split(text, ' ')) tokens.push_back(token_named(name));
  return tokens;
}

Pattern pattern_of(const Row& row) {
  Pattern pattern;
  pattern.initiator_before = tokens_of(row.initiator_before);
  pattern.responder_before = tokens_of(row.responder_before);
  for (const std::string_view message : split(row.messages, '/')) pattern.messages.push_back(tokens_of(message));
  pattern.one_way = row.name.size() == 1;
  return pattern;
}

Failure unknown(std::string_view name, std::string why) {
  return fail(ErrorCode::not_found, "handshake pattern " + std::string(name), std::move(why));
}

// Section 9.4: psk0 stands before the first message's tokens, psk1 … at the end of that message.
bool add_psk(Pattern& pattern, std::size_t place) {
  if (place > pattern.messages.size()) return false;
  if (place == 0)
    pattern.messages.front().insert(pattern.messages.front().begin(), Token::psk);
  else
    pattern.messages[place - 1].push_back(Token::psk);
  ++pattern.psks;
  return true;
}

// Section 10.2: the initiator's first message, which must be something a pre-message may be, becomes one.
bool make_fallback(Pattern& pattern) {
  const Tokens& opening = pattern.messages.front();
  const bool only_keys = std::all_of(opening.begin(), opening.end(), [](Token token) { return token == Token::e || token == Token::s; });
  if (!only_keys || pattern.messages.size() < 2 || !pattern.initiator_before.empty()) return false;
  pattern.initiator_before = opening;
  pattern.messages.erase(pattern.messages.begin());
  pattern.first = Role::responder;
  return true;
}

std::optional<std::size_t> psk_place(std::string_view modifier) {
  if (modifier.size() != 4 || !modifier.starts_with("psk") || modifier[3] < '0' || modifier[3] > '4') return std::nullopt;
  return static_cast<std::size_t>(modifier[3] - '0');
}

Result<void> modify(Pattern& pattern, std::string_view modifier, std::string_view name) {
  if (modifier == "fallback")
    return make_fallback(pattern) ? Result<void>{} : Result<void>{unknown(name, "its first message cannot be known beforehand")};
  const auto place = psk_place(modifier);
  if (!place) return unknown(name, "the modifier «" + std::string(modifier) + "» is not supported");
  if (!add_psk(pattern, *place)) return unknown(name, "it has fewer messages than its modifier asks for");
  return {};
}

}  // namespace

Result<Pattern> find_pattern(std::string_view name) {
  const auto is_base = [](char c) { return (c >= 'A' && c <= 'Z') || c == '1'; };
  const auto base_end = static_cast<std::size_t>(std::find_if_not(name.begin(), name.end(), is_base) - name.begin());
  const std::string_view base = name.substr(0, base_end);
  const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row& candidate) { return candidate.name == base; });
  if (row == kRows.end()) return unknown(name, "no such pattern is known");
  Pattern pattern = pattern_of(*row);
  std::vector<std::string_view> seen;
  for (const std::string_view modifier : split(name.substr(base_end), '+')) {
    if (std::find(seen.begin(), seen.end(), modifier) != seen.end()) return unknown(name, "a modifier stands twice");
    seen.push_back(modifier);
    KYHOP_TRY(modify(pattern, modifier, name));
  }
  return pattern;
}

Result<Protocol> parse_protocol(std::string_view name) {
  if (name.size() > kMaxNameSize || !name.starts_with(kPrefix))
    return fail(ErrorCode::usage, "Noise protocol", "the name does not begin with Noise_ or is too long");
  if (!name.ends_with(kSuite) || name.size() <= kPrefix.size() + kSuite.size())
    return fail(ErrorCode::not_found, "Noise protocol " + std::string(name), "only the suite 25519_ChaChaPoly_BLAKE2b is supported");
  const std::string_view middle = name.substr(kPrefix.size(), name.size() - kPrefix.size() - kSuite.size());
  KYHOP_ASSIGN(Pattern pattern, find_pattern(middle));
  return Protocol{std::string(name), std::move(pattern)};
}

}  // namespace kyhop::noise
