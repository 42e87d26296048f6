// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/enrolment.h"

#include <algorithm>

#include "storage/base/text.h"
#include "sync/record/body.h"
#include "sync/trust/authority.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {

constexpr std::string_view kGrantMagic = "KYHOPGRT";
constexpr std::string_view kRequestMagic = "KYHOPREQ";
constexpr Byte kVersion = 1;
constexpr std::size_t kMaxAuthorityRecords = 100'000;

Failure bad_join(std::string why) {
  return fail(ErrorCode::integrity, "joining", std::move(why), "start again with a new invite");
}

void append_sized(Bytes& to, ByteView part) {
  append_le(to, static_cast<std::uint32_t>(part.size()));
  append(to, part);
}

ByteView take_sized(ByteReader& from) {
  return from.take(from.take_le<std::uint32_t>());
}

template <typename Id>
Id take_id(ByteReader& from) {
  return Id::from(from.take(Id::size)).value_or(Id{});
}

Bytes request_fields(const JoinRequest& request) {
  Bytes out = to_bytes(as_bytes(kRequestMagic));
  out.push_back(kVersion);
  append(out, request.invite.view());
  append(out, request.keys.device.view());
  append(out, request.keys.seal_key.view());
  append_sized(out, request.act);
  append(out, request.countersignature.view());
  return out;
}

bool act_matches(ByteView act, const JoinerKeys& keys, const PersonId& person, bool no_code, const InviteId& invite, std::string& label) {
  pb::DeviceAct body;
  if (!decode_body(body, act)) return false;
  label = body.keys().label();
  return as_bytes(body.keys().device()).size() == DeviceId::size && *DeviceId::from(as_bytes(body.keys().device())) == keys.device &&
         to_bytes(as_bytes(body.keys().seal_key())) == to_bytes(keys.seal_key.view()) &&
         to_bytes(as_bytes(body.person())) == to_bytes(person.view()) && body.no_code() == no_code &&
         to_bytes(as_bytes(body.invite())) == to_bytes(invite.view()) && body.keys().first_epoch() != 0 && is_valid_name(label);
}

}  // namespace

Bytes JoinOffer::encode() const {
  Bytes out;
  append(out, nonce.view());
  append(out, person.view());
  append(out, invite.view());
  out.push_back(no_code ? 1 : 0);
  append_sized(out, as_bytes(person_name));
  append_sized(out, as_bytes(council_name));
  return out;
}

Result<JoinOffer> JoinOffer::decode(ByteView bytes) {
  ByteReader reader(bytes);
  JoinOffer offer;
  offer.nonce = take_id<Hash256>(reader);
  offer.person = take_id<PersonId>(reader);
  offer.invite = take_id<InviteId>(reader);
  offer.no_code = reader.take_le<Byte>() == 1;
  offer.person_name = as_text(take_sized(reader));
  offer.council_name = as_text(take_sized(reader));
  if (!reader.finished() || !is_valid_name(offer.person_name) || !is_valid_name(offer.council_name))
    return bad_join("the clerk's device sent a malformed offer");
  return offer;
}

Bytes JoinReveal::encode() const {
  Bytes out;
  append(out, nonce.view());
  append_sized(out, act);
  append(out, countersignature.view());
  return out;
}

Result<JoinReveal> JoinReveal::decode(ByteView bytes) {
  ByteReader reader(bytes);
  JoinReveal reveal;
  reveal.nonce = take_id<Hash256>(reader);
  reveal.act = to_bytes(take_sized(reader));
  reveal.countersignature = take_id<Signature>(reader);
  if (!reader.finished()) return bad_join("the new device sent a malformed answer");
  return reveal;
}

Hash256 join_commitment(const Hash256& nonce, const JoinerKeys& keys, ByteView handshake_hash) {
  return hash256("kyhop join commit v1", {nonce.view(), keys.device.view(), keys.seal_key.view(), handshake_hash});
}

std::string join_digits(ByteView handshake_hash, const JoinerKeys& joiner, const DeviceId& clerk, const PersonId& person,
                        const Hash256& clerk_nonce, const Hash256& joiner_nonce) {
  Hasher hasher("kyhop join digits v1");
  hasher.add(handshake_hash).add(joiner.device.view()).add(joiner.seal_key.view()).add(clerk.view()).add(person.view());
  hasher.add(std::string_view("enrol")).add(clerk_nonce.view()).add(joiner_nonce.view());
  // 64 bits mod 10^6: the bias is below 10^-13.
  std::string digits = std::to_string(load_le<std::uint64_t>(hasher.finish()) % 1'000'000);
  return std::string(6 - digits.size(), '0') + digits;
}

Epoch new_first_epoch(Random& random) {
  std::uint64_t epoch = 0;
  while (epoch == 0) epoch = random.u64();
  return Epoch{epoch};
}

Bytes device_act(const PersonId& person, const JoinerKeys& keys, Epoch first_epoch, std::string_view label, bool no_code,
                 const InviteId& invite) {
  pb::DeviceAct act;
  act.set_person(std::string(as_text(person.view())));
  act.mutable_keys()->set_device(std::string(as_text(keys.device.view())));
  act.mutable_keys()->set_seal_key(std::string(as_text(keys.seal_key.view())));
  act.mutable_keys()->set_label(std::string(label));
  act.mutable_keys()->set_first_epoch(number(first_epoch));
  act.set_no_code(no_code);
  act.set_invite(std::string(as_text(invite.view())));
  return encode_body(act);
}

Joiner::Joiner(Invite invite, const SigningKey& key, const SealKey& seal_key, std::string label, ByteView handshake_hash,
               const DeviceId& clerk, Random& random)
    : invite_(std::move(invite)),
      key_(key.copy()),
      keys_{key.id, seal_key},
      label_(std::move(label)),
      handshake_hash_(to_bytes(handshake_hash)),
      clerk_(clerk),
      nonce_(random.id<Hash256>()),
      first_epoch_(new_first_epoch(random)) {
}

Bytes Joiner::commit() const {
  return to_bytes(join_commitment(nonce_, keys_, handshake_hash_).view());
}

Result<Bytes> Joiner::on_offer(ByteView bytes) {
  if (offer_) return bad_join("the clerk's device made two offers");
  KYHOP_ASSIGN(JoinOffer offer, JoinOffer::decode(bytes));
  if (clerk_key_hash(clerk_) != invite_.clerk) return bad_join("the device that answered is not the clerk's of this invite");
  if (offer.invite != invite_.id || offer.person != invite_.person) return bad_join("the offer is for another invite");
  JoinReveal reveal{nonce_, device_act(offer.person, keys_, first_epoch_, label_, offer.no_code, offer.invite), {}};
  reveal.countersignature = key_.sign(device_signing_bytes(invite_.council, reveal.act));
  digits_ = join_digits(handshake_hash_, keys_, clerk_, offer.person, offer.nonce, nonce_);
  offer_ = std::move(offer);
  return reveal.encode();
}

JoinHost::JoinHost(const CouncilId& council, JoinOffer offer, const JoinerKeys& joiner, const DeviceId& clerk, ByteView handshake_hash)
    : council_(council), offer_(std::move(offer)), joiner_(joiner), clerk_(clerk), handshake_hash_(to_bytes(handshake_hash)) {
}

Result<Bytes> JoinHost::on_commit(ByteView commitment) {
  const auto hash = Hash256::from(commitment);
  if (!hash || commitment_) return bad_join("the new device sent a malformed commitment");
  commitment_ = hash;
  return offer_.encode();
}

Result<PendingJoin> JoinHost::on_reveal(ByteView bytes) {
  if (!commitment_) return bad_join("the new device answered before its commitment");
  KYHOP_ASSIGN(JoinReveal reveal, JoinReveal::decode(bytes));
  if (join_commitment(reveal.nonce, joiner_, handshake_hash_) != *commitment_)
    return bad_join("the new device's answer does not fit its commitment");
  PendingJoin pending{joiner_, {}, {}, std::move(reveal.act), reveal.countersignature};
  if (!act_matches(pending.act, joiner_, offer_.person, offer_.no_code, offer_.invite, pending.label))
    return bad_join("the new device countersigned something else than the offer");
  if (!verify_signature(joiner_.device, device_signing_bytes(council_, pending.act), pending.countersignature))
    return bad_join("the new device's countersignature is wrong");
  pending.digits = join_digits(handshake_hash_, joiner_, clerk_, offer_.person, offer_.nonce, reveal.nonce);
  return pending;
}

Bytes Grant::encode() const {
  Bytes out = to_bytes(as_bytes(kGrantMagic));
  out.push_back(kVersion);
  append_sized(out, genesis);
  append_sized(out, link_secret.view());
  append_le(out, static_cast<std::uint32_t>(authority.size()));
  for (const Bytes& record : authority) append_sized(out, record);
  return out;
}

Result<Grant> Grant::decode(ByteView bytes) {
  ByteReader reader(bytes);
  if (as_text(reader.take(kGrantMagic.size())) != kGrantMagic || reader.take_le<Byte>() != kVersion)
    return bad_join("this is not a grant of Kỳ Họp");
  Grant grant;
  grant.genesis = to_bytes(take_sized(reader));
  grant.link_secret = Secret(take_sized(reader));
  const auto count = reader.take_le<std::uint32_t>();
  if (count > kMaxAuthorityRecords) return bad_join("the grant is too large");
  for (std::uint32_t i = 0; i < count && reader.ok(); ++i) grant.authority.push_back(to_bytes(take_sized(reader)));
  if (!reader.finished() || grant.link_secret.size() != 32) return bad_join("the grant is damaged or cut short");
  return grant;
}

Bytes JoinRequest::encode() const {
  Bytes out = request_fields(*this);
  append_sized(out, proof);
  return out;
}

Result<JoinRequest> JoinRequest::decode(ByteView bytes) {
  ByteReader reader(bytes);
  if (as_text(reader.take(kRequestMagic.size())) != kRequestMagic || reader.take_le<Byte>() != kVersion)
    return fail(ErrorCode::usage, "request file", "this is not a request of Kỳ Họp", "choose the file that the new device wrote");
  JoinRequest request;
  request.invite = take_id<InviteId>(reader);
  request.keys.device = take_id<DeviceId>(reader);
  request.keys.seal_key = take_id<SealKey>(reader);
  request.act = to_bytes(take_sized(reader));
  request.countersignature = take_id<Signature>(reader);
  request.proof = to_bytes(take_sized(reader));
  if (!reader.finished())
    return fail(ErrorCode::integrity, "request file", "it is damaged or cut short", "let the new device write it again");
  return request;
}

JoinRequest JoinRequest::make(const Invite& invite, const PersonId& person, const SigningKey& key, const SealKey& seal_key,
                              std::string_view label, Random& random) {
  JoinRequest request;
  request.invite = invite.id;
  request.keys = {key.id, seal_key};
  request.act = device_act(person, request.keys, new_first_epoch(random), label, invite.no_code, invite.id);
  request.countersignature = key.sign(device_signing_bytes(invite.council, request.act));
  const Secret psk = invite_psk(invite.secret.view());
  request.proof = Hasher("kyhop join request v1", 32, psk.view()).add(request_fields(request)).finish();
  return request;
}

bool JoinRequest::proven_by(ByteView psk) const {
  return equal_secret(Hasher("kyhop join request v1", 32, psk).add(request_fields(*this)).finish(), proof);
}

}  // namespace kyhop
