// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/invite.h"

#include "storage/base/text.h"

namespace kyhop {

namespace {

constexpr std::string_view kMagic = "KYHOPINV";
constexpr Byte kVersion = 1;
constexpr std::size_t kCheckSize = 4;

Failure no_invite(std::string why) {
  return fail(ErrorCode::usage, "invite", std::move(why), "ask the clerk for a new invite");
}

void append_text(Bytes& to, std::string_view text) {
  append_le(to, static_cast<std::uint16_t>(text.size()));
  append(to, as_bytes(text));
}

std::string take_text(ByteReader& from) {
  return std::string(as_text(from.take(from.take_le<std::uint16_t>())));
}

Bytes checksum(ByteView bytes) {
  return Hasher("kyhop invite check v1", 16).add(bytes).finish();
}

}  // namespace

Bytes Invite::encode() const {
  Bytes out = to_bytes(as_bytes(kMagic));
  out.push_back(kVersion);
  out.push_back(no_code ? 1 : 0);
  append(out, id.view());
  append(out, council.view());
  append(out, person.view());
  append(out, clerk.view());
  append(out, secret.view());
  append_text(out, council_name);
  append_text(out, person_name);
  out.push_back(static_cast<Byte>(addresses.size()));
  for (const std::string& address : addresses) append_text(out, address);
  const Bytes check = checksum(out);
  append(out, ByteView(check).first(kCheckSize));
  return out;
}

Result<Invite> Invite::decode(ByteView bytes) {
  if (bytes.size() < kMagic.size() + kCheckSize || as_text(bytes.first(kMagic.size())) != kMagic)
    return no_invite("this is not an invite of Kỳ Họp");
  const Bytes check = checksum(bytes.first(bytes.size() - kCheckSize));
  if (to_bytes(bytes.last(kCheckSize)) != Bytes(check.begin(), check.begin() + kCheckSize))
    return no_invite("the file is damaged or cut short");
  ByteReader reader(bytes.subspan(kMagic.size(), bytes.size() - kMagic.size() - kCheckSize));
  if (reader.take_le<Byte>() != kVersion) return no_invite("it was made by a newer version");
  Invite invite;
  invite.no_code = reader.take_le<Byte>() == 1;
  invite.id = InviteId::from(reader.take(InviteId::size)).value_or(InviteId{});
  invite.council = CouncilId::from(reader.take(CouncilId::size)).value_or(CouncilId{});
  invite.person = PersonId::from(reader.take(PersonId::size)).value_or(PersonId{});
  invite.clerk = Hash256::from(reader.take(Hash256::size)).value_or(Hash256{});
  invite.secret = Secret(reader.take(kInviteSecretSize));
  invite.council_name = take_text(reader);
  invite.person_name = take_text(reader);
  const std::size_t count = reader.take_le<Byte>();
  if (count > kMaxAddresses) return no_invite("it names too many addresses");
  for (std::size_t i = 0; i < count; ++i) invite.addresses.push_back(take_text(reader));
  if (!reader.finished() || invite.secret.size() != kInviteSecretSize) return no_invite("its length is wrong");
  if (!is_valid_name(invite.council_name) || !is_valid_name(invite.person_name)) return no_invite("a name in it cannot be read");
  return invite;
}

Invite Invite::copy() const {
  return {id, council, person, clerk, secret.copy(), no_code, council_name, person_name, addresses};
}

Hash256 clerk_key_hash(const DeviceId& clerk) {
  return hash256("kyhop clerk key v1", {clerk.view()});
}

Secret invite_psk(ByteView secret) {
  Bytes psk = Hasher("kyhop invite psk v1").add(secret).finish();
  Secret out{ByteView(psk)};
  wipe(psk);
  return out;
}

}  // namespace kyhop
