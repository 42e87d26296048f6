// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/link_handshake.h"

#include <utility>

namespace kyhop {

namespace {

constexpr std::string_view kPrologue = "kyhop link v1";
constexpr std::string_view kAuthTag = "kyhop auth v1";
constexpr std::size_t kNoiseMessageSize = noise::kKeySize + noise::kTagSize;  // an ephemeral key and the tag of an empty payload
constexpr std::size_t kHelloSize = kHintSize + kNoiseMessageSize;

// AUTH: kind (1) ‖ device (32) ‖ certificate or seal key (32) ‖ signature (64), sealed, in a frame of its own.
constexpr std::size_t kAuthSize = 1 + DeviceId::size + RecordHash::size + Signature::size;
constexpr std::size_t kSealedAuthSize = kAuthSize + noise::kTagSize;
constexpr Byte kMemberKind = 1;
constexpr Byte kJoinerKind = 2;

const noise::Protocol& protocol() {
  static const noise::Protocol value = noise::parse_protocol("Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b").value();
  return value;
}

Failure broken(std::string why) {
  return fail(ErrorCode::integrity, "link", std::move(why));
}

struct SignedAuth {
  PeerAuth auth;
  Signature signature;
};

Bytes encode_auth(const PeerAuth& auth, const Signature& signature) {
  Bytes out;
  if (const auto* member = std::get_if<MemberAuth>(&auth)) {
    out.push_back(kMemberKind);
    append(out, member->device.view());
    append(out, member->certificate.view());
  } else {
    const auto& joiner = std::get<JoinerAuth>(auth);
    out.push_back(kJoinerKind);
    append(out, joiner.device.view());
    append(out, joiner.seal_key.view());
  }
  append(out, signature.view());
  return out;
}

Result<SignedAuth> decode_auth(ByteView bytes) {
  ByteReader from(bytes);
  const auto kind = from.take_le<Byte>();
  const auto device = DeviceId::from(from.take(DeviceId::size));
  const ByteView second = from.take(RecordHash::size);
  const auto signature = Signature::from(from.take(Signature::size));
  if (!from.finished()) return broken("the introduction has the wrong length");
  if (kind == kMemberKind) return SignedAuth{MemberAuth{*device, RecordHash::prefix_of(second)}, *signature};
  if (kind == kJoinerKind) return SignedAuth{JoinerAuth{*device, SealKey::prefix_of(second)}, *signature};
  return broken("the introduction is of an unknown kind");
}

// Only a joiner introduces itself by its bare keys, only over an invite, and only as the one who calls.
bool fits(const PeerAuth& auth, noise::Role role, SecretClass kind) {
  const bool joins = kind == SecretClass::invite && role == noise::Role::initiator;
  return std::holds_alternative<JoinerAuth>(auth) == joins;
}

}  // namespace

const DeviceId& device_of(const PeerAuth& auth) {
  return std::visit([](const auto& known) -> const DeviceId& { return known.device; }, auth);
}

Bytes link_hint(ByteView secret, ByteView challenge) {
  return Hasher("", kHintSize, secret).add(challenge).finish();
}

Bytes auth_statement(noise::Role role, const CouncilId& council, const noise::Hash& handshake_hash) {
  Bytes out = to_bytes(as_bytes(kAuthTag));
  out.push_back(role == noise::Role::initiator ? 0 : 1);
  append(out, council.view());
  append(out, handshake_hash);
  return out;
}

LinkHandshake LinkHandshake::initiator(LinkPolicy& policy, Random& random, LinkSecret secret) {
  LinkHandshake handshake(policy, random, noise::Role::initiator);
  handshake.secret_ = std::move(secret);
  return handshake;
}

LinkHandshake LinkHandshake::responder(LinkPolicy& policy, Random& random) {
  LinkHandshake handshake(policy, random, noise::Role::responder);
  handshake.challenge_.resize(kChallengeSize);
  random.fill(handshake.challenge_);
  handshake.output_ = handshake.challenge_;
  handshake.stage_ = Stage::hello;
  return handshake;
}

// How many bytes the stage reads; all of them have fixed sizes.
std::size_t LinkHandshake::wanted() const {
  switch (stage_) {
    case Stage::challenge:
      return kChallengeSize;
    case Stage::hello:
      return kHelloSize;
    case Stage::answer:
      return kNoiseMessageSize;
    case Stage::auth:
      return 2 + kSealedAuthSize;
    default:
      return 0;
  }
}

Result<void> LinkHandshake::feed(ByteView bytes) {
  if (stage_ == Stage::failed) return broken("it has failed before");
  append(inbox_, bytes);
  while (stage_ != Stage::done && inbox_.size() >= wanted()) {
    const std::size_t size = wanted();
    auto taken = take(ByteView(inbox_).first(size));
    if (!taken) {
      stage_ = Stage::failed;
      output_.clear();
      return taken;
    }
    inbox_.erase(inbox_.begin(), inbox_.begin() + static_cast<std::ptrdiff_t>(size));
  }
  // A peer that is not yet through may not make us keep more than it needs.
  if (stage_ != Stage::done && inbox_.size() > noise::kMaxMessage) {
    stage_ = Stage::failed;
    return broken("the peer sends more than a handshake");
  }
  return {};
}

Result<void> LinkHandshake::take(ByteView part) {
  switch (stage_) {
    case Stage::challenge:
      return on_challenge(part);
    case Stage::hello:
      return on_hello(part);
    case Stage::answer:
      return on_answer(part);
    default:
      return on_auth(part);
  }
}

Result<void> LinkHandshake::begin(ByteView challenge) {
  Bytes prologue = to_bytes(as_bytes(kPrologue));
  append(prologue, challenge);
  noise::HandshakeKeys keys;
  keys.psks.push_back(secret_.key.copy());
  KYHOP_ASSIGN(noise_, noise::Handshake::start(protocol(), role_, prologue, std::move(keys)));
  return {};
}

Result<void> LinkHandshake::on_challenge(ByteView part) {
  KYHOP_TRY(begin(part));
  KYHOP_ASSIGN(const Bytes message, noise_->write({}, *random_));
  append(output_, link_hint(secret_.key.view(), part));
  append(output_, message);
  stage_ = Stage::answer;
  return {};
}

Result<void> LinkHandshake::find_secret(ByteView challenge, ByteView hint) {
  bool found = false;
  // All candidates are tried, so that the time says nothing about which fits.
  policy_->each_secret([&](const LinkSecret& candidate) {
    if (candidate.key.size() != kLinkSecretSize || !equal_secret(link_hint(candidate.key.view(), challenge), hint) || found) return;
    secret_ = candidate.copy();
    found = true;
  });
  if (!found) return fail(ErrorCode::refused, "link", "the caller holds none of the secrets of this council");
  return {};
}

Result<void> LinkHandshake::on_hello(ByteView part) {
  KYHOP_TRY(find_secret(challenge_, part.first(kHintSize)));
  KYHOP_TRY(begin(challenge_));
  KYHOP_TRY(noise_->read(part.subspan(kHintSize)));
  KYHOP_ASSIGN(const Bytes message, noise_->write({}, *random_));
  append(output_, message);
  finish_noise();
  return {};
}

Result<void> LinkHandshake::on_answer(ByteView part) {
  KYHOP_TRY(noise_->read(part));
  finish_noise();
  return write_auth();
}

void LinkHandshake::finish_noise() {
  ciphers_ = noise_->ciphers();
  stage_ = Stage::auth;
}

Result<void> LinkHandshake::write_auth() {
  const PeerAuth own = policy_->own_auth(secret_.name);
  if (device_of(own) != policy_->key().id || !fits(own, role_, secret_.name.kind))
    return fail(ErrorCode::usage, "link", "this device cannot introduce itself on a link of that kind");
  const Signature signature = policy_->key().sign(auth_statement(role_, policy_->council(), noise_->hash()));
  append_le(output_, static_cast<std::uint16_t>(kSealedAuthSize));
  return ciphers_.send.encrypt({}, encode_auth(own, signature), output_);
}

Result<void> LinkHandshake::on_auth(ByteView part) {
  if (load_le<std::uint16_t>(part) != kSealedAuthSize) return broken("the introduction has the wrong length");
  Bytes plain;
  KYHOP_TRY(ciphers_.receive.decrypt({}, part.subspan(2), plain));
  KYHOP_ASSIGN(const SignedAuth said, decode_auth(plain));
  const noise::Role sender = noise::other(role_);
  if (!fits(said.auth, sender, secret_.name.kind)) return broken("the introduction does not fit the secret");
  if (!verify_signature(device_of(said.auth), auth_statement(sender, policy_->council(), noise_->hash()), said.signature))
    return broken("the peer does not hold the key it names");
  KYHOP_TRY(judge(said.auth));
  if (role_ == noise::Role::responder) KYHOP_TRY(write_auth());
  peer_ = said.auth;
  stage_ = Stage::done;
  return {};
}

Result<void> LinkHandshake::judge(const PeerAuth& peer) {
  if (device_of(peer) == policy_->key().id)
    return fail(ErrorCode::refused, "link", "the peer has this device's own key: it is this device, or a copy of its home");
  const AuthDecision decision = policy_->judge(peer, secret_.name);
  if (decision == AuthDecision::refuse)
    return fail(ErrorCode::refused, "link", "device " + device_of(peer).hex().substr(0, 8) + " is not admitted here");
  limited_ = decision == AuthDecision::limited;
  return {};
}

EstablishedLink LinkHandshake::take_result() {
  return {role_,
          secret_.name,
          *peer_,
          limited_,
          noise_->hash(),
          std::move(ciphers_.send),
          std::move(ciphers_.receive),
          std::exchange(inbox_, {})};
}

}  // namespace kyhop
