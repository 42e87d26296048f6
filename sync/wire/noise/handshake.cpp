// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/noise/handshake.h"

namespace kyhop::noise {

namespace {

Failure missing(std::string_view what) {
  return fail(ErrorCode::usage, "handshake", std::string(what) + " is missing although the pattern needs it");
}

Failure malformed(std::string_view why) {
  return fail(ErrorCode::integrity, "handshake", std::string(why));
}

}  // namespace

KeyPair KeyPair::from_secret(ByteView secret32) {
  return {public_key_of(secret32), Secret(secret32)};
}

KeyPair KeyPair::generate(Random& random) {
  Secret secret(kKeySize);
  random.fill(secret.span());
  const PublicKey id = public_key_of(secret.view());
  return {id, std::move(secret)};
}

Handshake::Handshake(const Protocol& protocol, Role role, HandshakeKeys keys)
    : pattern_(protocol.pattern), role_(role), keys_(std::move(keys)), symmetric_(protocol.name) {
}

Result<Handshake> Handshake::start(const Protocol& protocol, Role role, ByteView prologue, HandshakeKeys keys) {
  if (keys.psks.size() != protocol.pattern.psks)
    return fail(ErrorCode::usage, "handshake",
                "the pattern needs " + std::to_string(protocol.pattern.psks) + " pre-shared keys, not " + std::to_string(keys.psks.size()));
  for (const Secret& psk : keys.psks)
    if (psk.size() != kKeySize) return fail(ErrorCode::usage, "handshake", "a pre-shared key is not 32 bytes long");
  Handshake handshake(protocol, role, std::move(keys));
  KYHOP_TRY(handshake.mix_before(prologue));
  return handshake;
}

Result<void> Handshake::mix_before(ByteView prologue) {
  symmetric_.mix_hash(prologue);
  KYHOP_TRY(mix_known(pattern_.initiator_before, Role::initiator));
  return mix_known(pattern_.responder_before, Role::responder);
}

Result<void> Handshake::mix_known(const Tokens& tokens, Role owner) {
  for (const Token token : tokens) {
    const bool is_static = token == Token::s;
    const auto& own = is_static ? keys_.own_static : keys_.own_ephemeral;
    const auto& remote = is_static ? keys_.remote_static : keys_.remote_ephemeral;
    if (owner == role_ ? !own.has_value() : !remote.has_value()) return missing("a key known beforehand");
    const PublicKey& key = owner == role_ ? own->id : *remote;
    if (is_static)
      symmetric_.mix_hash(key.view());
    else
      mix_ephemeral(key);
  }
  return {};
}

Result<Bytes> Handshake::write(ByteView payload, Random& random) {
  if (!my_turn()) return fail(ErrorCode::usage, "handshake", "it is not this side's turn to send");
  Bytes message;
  const auto written = [&]() -> Result<void> {
    for (const Token token : pattern_.messages[next_message_]) KYHOP_TRY(write_token(token, message, random));
    KYHOP_TRY(symmetric_.encrypt_and_hash(payload, message));
    if (message.size() > kMaxMessage) return fail(ErrorCode::usage, "handshake", "the payload is too long for one message");
    return {};
  }();
  if (!written) {
    failed_ = true;
    return tl::make_unexpected(written.error());
  }
  ++next_message_;
  return message;
}

Result<Bytes> Handshake::read(ByteView message) {
  if (failed_ || finished() || my_turn()) return fail(ErrorCode::usage, "handshake", "no message is expected now");
  Bytes payload;
  const auto done = [&]() -> Result<void> {
    if (message.size() > kMaxMessage) return malformed("the message is too long");
    ByteReader from(message);
    for (const Token token : pattern_.messages[next_message_]) KYHOP_TRY(read_token(token, from));
    return symmetric_.decrypt_and_hash(from.rest(), payload);
  }();
  if (!done) {
    failed_ = true;
    return tl::make_unexpected(done.error());
  }
  ++next_message_;
  return payload;
}

Result<void> Handshake::write_token(Token token, Bytes& to, Random& random) {
  switch (token) {
    case Token::e:
      if (!keys_.own_ephemeral) keys_.own_ephemeral = KeyPair::generate(random);
      append(to, keys_.own_ephemeral->id.view());
      mix_ephemeral(keys_.own_ephemeral->id);
      return {};
    case Token::s:
      if (!keys_.own_static) return missing("the own static key");
      return symmetric_.encrypt_and_hash(keys_.own_static->id.view(), to);
    default:
      return mix_secret(token);
  }
}

Result<void> Handshake::read_token(Token token, ByteReader& from) {
  if (token == Token::e) {
    KYHOP_TRY(read_key(keys_.remote_ephemeral, from.take(kKeySize)));
    mix_ephemeral(*keys_.remote_ephemeral);
    return {};
  }
  if (token != Token::s) return mix_secret(token);
  const ByteView sealed = from.take(kKeySize + (symmetric_.has_key() ? kTagSize : 0));
  if (!from.ok()) return malformed("the message is too short");
  Bytes key;
  KYHOP_TRY(symmetric_.decrypt_and_hash(sealed, key));
  return read_key(keys_.remote_static, key);
}

Result<void> Handshake::read_key(std::optional<PublicKey>& into, ByteView bytes) {
  if (into) return malformed("a key that was already known is sent");
  into = PublicKey::from(bytes);
  if (!into) return malformed("the message is too short");
  return {};
}

// Section 9.2: with psks an ephemeral key also enters the chaining key, so that nothing is ever sealed under a psk alone.
void Handshake::mix_ephemeral(const PublicKey& key) {
  symmetric_.mix_hash(key.view());
  if (pattern_.psks > 0) symmetric_.mix_key(key.view());
}

Result<void> Handshake::mix_secret(Token token) {
  switch (token) {
    case Token::ee:
      return mix_dh(false, false);
    case Token::es:
      return mix_dh(false, true);
    case Token::se:
      return mix_dh(true, false);
    case Token::ss:
      return mix_dh(true, true);
    default:
      return mix_psk();
  }
}

Result<void> Handshake::mix_dh(bool initiator_static, bool responder_static) {
  const bool initiator = role_ == Role::initiator;
  const auto& own = (initiator ? initiator_static : responder_static) ? keys_.own_static : keys_.own_ephemeral;
  const auto& remote = (initiator ? responder_static : initiator_static) ? keys_.remote_static : keys_.remote_ephemeral;
  if (!own || !remote) return missing("a key");
  KYHOP_ASSIGN(const Secret shared, dh(own->secret.view(), *remote));
  symmetric_.mix_key(shared.view());
  return {};
}

Result<void> Handshake::mix_psk() {
  if (next_psk_ == keys_.psks.size()) return missing("a pre-shared key");
  symmetric_.mix_key_and_hash(keys_.psks[next_psk_++].view());
  return {};
}

TransportCiphers Handshake::ciphers() const {
  auto [forth, back] = symmetric_.split();
  if (role_ == pattern_.first) return {std::move(forth), std::move(back)};
  return {std::move(back), std::move(forth)};
}

}  // namespace kyhop::noise
