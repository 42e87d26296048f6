// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/meeting/commands/invite_text.h"

namespace kyhop {

namespace {

constexpr std::string_view kScheme = "KYHOP:";
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

Failure no_invite(const char* why) {
  return fail(ErrorCode::usage, "invite", why, "ask the clerk for a new invite");
}

}  // namespace

std::string invite_text(const Invite& invite) {
  std::string text(kScheme);
  unsigned bits = 0, held = 0;
  for (const Byte byte : invite.encode()) {
    held = held << 8 | byte;
    for (bits += 8; bits >= 5; bits -= 5) text.push_back(kLetters[held >> (bits - 5) & 31]);
  }
  if (bits > 0) text.push_back(kLetters[held << (5 - bits) & 31]);
  return text;
}

Result<Invite> read_invite_text(std::string_view text) {
  if (text.size() > kMaxInviteText) return no_invite("this is not an invite of Kỳ Họp");
  std::string letters;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    letters.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
  }
  if (!letters.starts_with(kScheme)) return no_invite("this is not an invite of Kỳ Họp");
  Bytes bytes;
  unsigned bits = 0, held = 0;
  for (const char c : std::string_view(letters).substr(kScheme.size())) {
    const std::size_t value = kLetters.find(c);
    if (value == std::string_view::npos) return no_invite("the file is damaged or cut short");
    held = held << 5 | static_cast<unsigned>(value);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<Byte>(held >> bits));
    }
  }
  // What is left over is less than a letter, and zero.
  if (bits >= 5 || (held & ((1U << bits) - 1)) != 0) return no_invite("the file is damaged or cut short");
  return Invite::decode(bytes);
}

}  // namespace kyhop
