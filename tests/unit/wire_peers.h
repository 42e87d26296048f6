// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <vector>

#include "sync/wire/channel.h"
#include "sync/wire/link_handshake.h"

// Devices for tests of the wire: a policy that a test can set, and two handshakes carried out in memory.

namespace kyhop::test {

inline LinkSecret secret_of(SecretClass kind, std::uint64_t index, Byte fill, bool older = false) {
  return {{kind, index, older}, Secret(ByteView(Bytes(kLinkSecretSize, fill)))};
}

class FakeDevice final : public LinkPolicy {
 public:
  explicit FakeDevice(std::uint64_t seed) : random(seed), signing(SigningKey::generate(random)), seal(SealPair::generate(random)) {}

  const CouncilId& council() const override { return council_id; }
  const SigningKey& key() const override { return signing; }
  PeerAuth own_auth(const SecretName&) const override {
    if (joins) return JoinerAuth{signing.id, seal.id};
    return MemberAuth{signing.id, certificate};
  }
  void each_secret(const std::function<void(const LinkSecret&)>& offer) const override {
    for (const LinkSecret& secret : secrets) offer(secret);
  }
  AuthDecision judge(const PeerAuth& peer, const SecretName& secret) override {
    judged.push_back(peer);
    judged_secret = secret;
    return decision;
  }

  SeededRandom random;
  SigningKey signing;
  SealPair seal;
  CouncilId council_id = CouncilId::prefix_of(as_bytes("council of tests"));
  RecordHash certificate = RecordHash::prefix_of(as_bytes("certificate of a device in tests"));
  std::vector<LinkSecret> secrets;
  bool joins = false;
  AuthDecision decision = AuthDecision::accept;
  std::vector<PeerAuth> judged;
  SecretName judged_secret;
};

/// Carries bytes both ways until nothing moves; the first error of either side, if any.
inline Result<void> shake(LinkHandshake& initiator, LinkHandshake& responder) {
  for (int turn = 0; turn < 8; ++turn) {
    KYHOP_TRY(initiator.feed(responder.take_output()));
    KYHOP_TRY(responder.feed(initiator.take_output()));
  }
  return {};
}

struct Ends {
  EstablishedLink initiator;
  EstablishedLink responder;
};

/// Two members of one council, linked.
inline Ends linked(FakeDevice& a, FakeDevice& b) {
  b.secrets.clear();
  b.secrets.push_back(secret_of(SecretClass::member, 1, 7));
  auto initiator = LinkHandshake::initiator(a, a.random, secret_of(SecretClass::member, 1, 7));
  auto responder = LinkHandshake::responder(b, b.random);
  if (const auto met = shake(initiator, responder); !met) throw std::runtime_error(met.error().sentence());
  return {initiator.take_result(), responder.take_result()};
}

}  // namespace kyhop::test
