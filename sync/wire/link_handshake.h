// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sync/wire/noise/handshake.h"

// How two devices of one council meet on a fresh connection (sync.md, One link), sans-IO: bytes in, bytes out. Every byte is
// described in docs/formats/link.md.
//
//   responder → initiator   challenge, 16 random bytes
//   initiator → responder   hint = BLAKE2b-128 keyed by the secret over the challenge, Noise NNpsk0 message 1
//   responder → initiator   Noise message 2; or nothing at all, and the connection closes, when no secret fits
//   initiator → responder   AUTH, encrypted
//   responder → initiator   AUTH, encrypted, only when the initiator's was accepted

namespace kyhop {

inline constexpr std::size_t kChallengeSize = 16;
inline constexpr std::size_t kHintSize = 16;
inline constexpr std::size_t kLinkSecretSize = 32;

/// What a secret admits to: `member` is a council link secret LS_g, `invite` the psk of an invite (invite_psk()).
enum class SecretClass : std::uint8_t { member, invite };

/// Names a secret without containing it. `index` is the owner's own number: a generation of LS, a place in a table of invites.
struct SecretName {
  SecretClass kind{};
  std::uint64_t index = 0;
  bool older = false;  ///< an LS_g before the current one: good for a handshake, not for trust in what the peer knows
  friend bool operator==(const SecretName&, const SecretName&) = default;
};

struct LinkSecret {
  SecretName name;
  Secret key;  ///< 32 bytes

  LinkSecret copy() const { return {name, key.copy()}; }
};

/// A device that says it is enrolled.
struct MemberAuth {
  DeviceId device;
  RecordHash certificate;  ///< record hash of its enrolment
};
/// A device that holds an invite and shows the keys it wants certified.
struct JoinerAuth {
  DeviceId device;
  SealKey seal_key;
};
/// Its signature over this very handshake has been checked; whether the device may come in has not.
using PeerAuth = std::variant<MemberAuth, JoinerAuth>;

const DeviceId& device_of(const PeerAuth& auth);

enum class AuthDecision : std::uint8_t {
  accept,
  limited,  ///< let in only to be told something, e.g. its own revocation
  refuse,   ///< closed without a word
};

/// What the owner of this device knows. Asked during handshakes, on their thread; answers at once.
class LinkPolicy {
 public:
  virtual ~LinkPolicy() = default;
  virtual const CouncilId& council() const = 0;
  virtual const SigningKey& key() const = 0;
  /// What this device says of itself on a link with that secret; its device must be key().id.
  virtual PeerAuth own_auth(const SecretName& secret) const = 0;
  /// Calls `offer` with each secret that lets another device in: current and older LS_g, open invites.
  virtual void each_secret(const std::function<void(const LinkSecret&)>& offer) const = 0;
  /// On invite links the initiator is a JoinerAuth and the responder a MemberAuth; nothing else gets here.
  virtual AuthDecision judge(const PeerAuth& peer, const SecretName& secret) = 0;
};

struct EstablishedLink {
  noise::Role role{};
  SecretName secret;
  PeerAuth peer;
  bool limited = false;  ///< by this side's own decision
  noise::Hash handshake_hash{};
  noise::CipherState send;
  noise::CipherState receive;
  Bytes surplus;  ///< what came after the handshake and belongs to the Channel
};

/// One side of one handshake. The policy and the random source outlive it. After an error nothing more is written.
class LinkHandshake {
 public:
  static LinkHandshake initiator(LinkPolicy& policy, Random& random, LinkSecret secret);
  static LinkHandshake responder(LinkPolicy& policy, Random& random);

  /// Takes any number of bytes as they come.
  Result<void> feed(ByteView bytes);
  /// What must be sent now; empty when nothing.
  Bytes take_output() { return std::exchange(output_, {}); }
  bool established() const { return peer_.has_value() && stage_ == Stage::done; }
  /// Once, when established().
  EstablishedLink take_result();

 private:
  enum class Stage { challenge, hello, answer, auth, done, failed };

  LinkHandshake(LinkPolicy& policy, Random& random, noise::Role role) : policy_(&policy), random_(&random), role_(role) {}

  std::size_t wanted() const;
  Result<void> take(ByteView part);
  Result<void> on_challenge(ByteView part);
  Result<void> on_hello(ByteView part);
  Result<void> on_answer(ByteView part);
  Result<void> on_auth(ByteView part);
  Result<void> begin(ByteView challenge);
  Result<void> find_secret(ByteView challenge, ByteView hint);
  void finish_noise();
  Result<void> write_auth();
  Result<void> judge(const PeerAuth& peer);

  LinkPolicy* policy_;
  Random* random_;
  noise::Role role_;
  Stage stage_ = Stage::challenge;
  LinkSecret secret_;
  Bytes challenge_;
  Bytes inbox_;
  Bytes output_;
  std::optional<noise::Handshake> noise_;
  noise::TransportCiphers ciphers_;
  std::optional<PeerAuth> peer_;
  bool limited_ = false;
};

/// BLAKE2b-128 keyed by `secret` over the challenge.
Bytes link_hint(ByteView secret, ByteView challenge);
/// What an AUTH signs: "kyhop auth v1" ‖ role ‖ council id ‖ handshake hash.
Bytes auth_statement(noise::Role role, const CouncilId& council, const noise::Hash& handshake_hash);

}  // namespace kyhop
