// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "app/meeting/commands/invite_text.h"
#include "tests/unit/take.h"

using namespace kyhop;

namespace {

Invite some_invite(std::size_t name_bytes) {
  SeededRandom random(7);
  Invite invite;
  invite.id = random.id<InviteId>();
  invite.council = random.id<CouncilId>();
  invite.person = random.id<PersonId>();
  invite.secret = Secret(kInviteSecretSize);
  random.fill(invite.secret.span());
  invite.council_name = "HĐND";
  invite.person_name = std::string(name_bytes, 'a');
  invite.addresses = {"10.0.0.5:4711"};
  return invite;
}

}  // namespace

TEST_CASE("an invite comes back from its text, whatever its length leaves over") {
  for (std::size_t size = 1; size <= 10; ++size) {
    const Invite invite = some_invite(size);
    const std::string text = invite_text(invite);
    CHECK(take(read_invite_text(text)).encode() == invite.encode());
    CHECK(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:") == std::string::npos);
  }
}

TEST_CASE("small letters and white space are taken") {
  const Invite invite = some_invite(20);
  std::string text = invite_text(invite);
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (std::size_t at = 10; at < text.size(); at += 21) text.insert(at, "\r\n");
  CHECK(take(read_invite_text(" " + text + "\n")).encode() == invite.encode());
}

TEST_CASE("what is no invite is refused") {
  const std::string text = invite_text(some_invite(20));
  for (const std::string& wrong : {std::string(), std::string("KYHOP:"), std::string("https://example.vn"), text.substr(0, text.size() - 1),
                                   text.substr(6), text + "A", text + "0", std::string(kMaxInviteText + 1, 'A')}) {
    const auto read = read_invite_text(wrong);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::usage);
  }
  std::string changed = text;
  changed[40] = changed[40] == 'A' ? 'B' : 'A';
  CHECK_FALSE(read_invite_text(changed));
}
