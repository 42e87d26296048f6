// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/conversation.h"

#include <algorithm>

#include "sync/record/body.h"
#include "sync/trust/limits.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {

Failure malformed(std::string_view what) {
  return fail(ErrorCode::integrity, std::string(what), "a field has the wrong length or order", "it stays unread");
}

template <typename Id>
std::string raw(const Id& id) {
  return std::string(as_text(id.view()));
}

ConversationId named(const CouncilId& council, std::string_view sort, std::initializer_list<ByteView> parts) {
  Hasher hasher("kyhop conversation v1");
  hasher.add(council.view()).add_sized(as_bytes(sort));
  for (const ByteView part : parts) hasher.add_sized(part);
  return hasher.finish_as<ConversationId>();
}

Secret message_key(const EpochSecret& secret, const DeviceId& author, ByteView nonce) {
  Bytes key = Hasher("kyhop message key v1", kAeadKeySize, secret.secret.view()).add(author.view()).add(nonce).finish();
  Secret out{ByteView(key)};
  wipe(key);
  return out;
}

Bytes associated(const CouncilId& council, Kind kind, const DeviceId& author, const EpochSecret& secret) {
  Bytes out = to_bytes(as_bytes("kyhop sealed v1"));
  append(out, council.view());
  append_le(out, kind);
  append(out, secret.conversation.view());
  append(out, secret.epoch.view());
  append(out, author.view());
  return out;
}

}  // namespace

ConversationId office_conversation(const CouncilId& council) {
  return named(council, "office", {});
}

ConversationId private_conversation(const CouncilId& council, const PersonId& person) {
  return named(council, "private", {person.view()});
}

ConversationId pair_conversation(const CouncilId& council, const PersonId& one, const PersonId& other) {
  return named(council, "pair", {std::min(one, other).view(), std::max(one, other).view()});
}

ConversationId group_conversation(const CouncilId& council, std::string_view group) {
  return named(council, "group", {as_bytes(group)});
}

std::vector<Bytes> key_epoch_bodies(const EpochSecret& secret, std::vector<EpochRecipient> recipients) {
  std::sort(recipients.begin(), recipients.end(), [](const auto& a, const auto& b) { return a.device < b.device; });
  std::vector<Bytes> bodies;
  for (std::size_t from = 0; from < recipients.size(); from += kMaxEnvelopes) {
    pb::KeyEpoch body;
    body.set_conversation(raw(secret.conversation));
    body.set_epoch(raw(secret.epoch));
    body.set_depth(secret.depth);
    for (std::size_t i = from; i < std::min(recipients.size(), from + kMaxEnvelopes); ++i) {
      pb::Envelope* envelope = body.add_envelopes();
      envelope->set_device(raw(recipients[i].device));
      envelope->set_sealed(std::string(as_text(seal_to(recipients[i].seal_key, secret.secret.view()))));
    }
    bodies.push_back(encode_body(body));
  }
  return bodies;
}

Result<KeyEpochView> decode_key_epoch(ByteView bytes, const DeviceId& own) {
  pb::KeyEpoch body;
  KYHOP_TRY(decode_body(body, bytes));
  const auto conversation = ConversationId::from(as_bytes(body.conversation()));
  const auto epoch = KeyEpochId::from(as_bytes(body.epoch()));
  if (!conversation || !epoch || static_cast<std::size_t>(body.envelopes_size()) > kMaxEnvelopes) return malformed("key record");
  KeyEpochView view{*conversation, *epoch, body.depth(), {}, std::nullopt};
  for (const pb::Envelope& envelope : body.envelopes()) {
    const auto device = DeviceId::from(as_bytes(envelope.device()));
    if (!device || (!view.devices.empty() && *device <= view.devices.back())) return malformed("key record");
    view.devices.push_back(*device);
    if (*device == own) view.for_own = to_bytes(as_bytes(envelope.sealed()));
  }
  return view;
}

Result<SealedView> decode_sealed(ByteView bytes) {
  pb::Sealed body;
  KYHOP_TRY(decode_body(body, bytes));
  const auto conversation = ConversationId::from(as_bytes(body.conversation()));
  const auto epoch = KeyEpochId::from(as_bytes(body.epoch()));
  if (!conversation || !epoch || body.nonce().size() != kAeadNonceSize || body.ciphertext().size() < kAeadTagSize)
    return malformed("sealed record");
  return SealedView{*conversation, *epoch, body.ciphertext().size()};
}

Bytes seal_body(const CouncilId& council, Kind kind, const DeviceId& author, const EpochSecret& secret, ByteView plain, Random& random) {
  Bytes nonce(kAeadNonceSize);
  random.fill(nonce);
  pb::Sealed body;
  body.set_conversation(raw(secret.conversation));
  body.set_epoch(raw(secret.epoch));
  body.set_nonce(std::string(as_text(nonce)));
  const Bytes sealed = aead_seal(message_key(secret, author, nonce).view(), nonce, plain, associated(council, kind, author, secret));
  body.set_ciphertext(std::string(as_text(sealed)));
  return encode_body(body);
}

std::optional<Bytes> open_body(const CouncilId& council, Kind kind, const DeviceId& author, const EpochSecret& secret, ByteView bytes) {
  pb::Sealed body;
  if (!decode_body(body, bytes) || body.nonce().size() != kAeadNonceSize) return std::nullopt;
  const ByteView nonce = as_bytes(body.nonce());
  return aead_open(message_key(secret, author, nonce).view(), nonce, as_bytes(body.ciphertext()),
                   associated(council, kind, author, secret));
}

}  // namespace kyhop
