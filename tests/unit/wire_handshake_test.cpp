// SPDX-License-Identifier: AGPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/wire_peers.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

struct Meeting {
  FakeDevice a{1};
  FakeDevice b{2};

  explicit Meeting(SecretClass kind = SecretClass::member) {
    a.joins = kind == SecretClass::invite;
    b.secrets.push_back(secret_of(SecretClass::invite, 40, 4));
    b.secrets.push_back(secret_of(SecretClass::member, 3, 3, true));
    b.secrets.push_back(secret_of(SecretClass::member, 5, 5));
  }
  LinkHandshake calling(SecretClass kind, Byte fill) { return LinkHandshake::initiator(a, a.random, secret_of(kind, 77, fill)); }
  LinkHandshake called() { return LinkHandshake::responder(b, b.random); }
};

constexpr std::size_t kHelloBytes = 64;

}  // namespace

TEST_CASE("two members with the council link secret meet and know each other") {
  REQUIRE(crypto_ready());
  Meeting m;
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  REQUIRE(shake(a, b));
  REQUIRE(a.established());
  REQUIRE(b.established());
  EstablishedLink at_a = a.take_result();
  EstablishedLink at_b = b.take_result();
  CHECK(device_of(at_a.peer) == m.b.signing.id);
  CHECK(device_of(at_b.peer) == m.a.signing.id);
  CHECK(std::get<MemberAuth>(at_b.peer).certificate == m.a.certificate);
  CHECK(at_a.handshake_hash == at_b.handshake_hash);
  CHECK(at_b.secret == SecretName{SecretClass::member, 5, false});
  Bytes sealed;
  Bytes plain;
  REQUIRE(at_a.send.encrypt({}, as_bytes("x"), sealed));
  REQUIRE(at_b.receive.decrypt({}, sealed, plain));
}

TEST_CASE("a returning device is recognised by an older secret and flagged") {
  Meeting m;
  auto a = m.calling(SecretClass::member, 3);
  auto b = m.called();
  REQUIRE(shake(a, b));
  CHECK(b.take_result().secret == SecretName{SecretClass::member, 3, true});
}

TEST_CASE("a joiner shows its keys over an invite and proves to hold them") {
  Meeting m(SecretClass::invite);
  auto a = m.calling(SecretClass::invite, 4);
  auto b = m.called();
  REQUIRE(shake(a, b));
  const EstablishedLink at_b = b.take_result();
  CHECK(at_b.secret == SecretName{SecretClass::invite, 40, false});
  CHECK(std::get<JoinerAuth>(at_b.peer).seal_key == m.a.seal.id);
  CHECK(std::holds_alternative<MemberAuth>(a.take_result().peer));
}

TEST_CASE("a caller with an unknown secret hears nothing but the challenge") {
  Meeting m;
  auto a = m.calling(SecretClass::member, 99);
  auto b = m.called();
  const Bytes challenge = b.take_output();
  CHECK(challenge.size() == kChallengeSize);
  REQUIRE(a.feed(challenge));
  const Bytes hello = a.take_output();
  CHECK(hello.size() == kHelloBytes);
  CHECK_FALSE(b.feed(hello));
  CHECK(b.take_output().empty());
  CHECK(m.b.judged.empty());
}

TEST_CASE("a scanner that sends garbage hears nothing") {
  Meeting m;
  for (const std::size_t size : {std::size_t{64}, std::size_t{1000}, std::size_t{100000}}) {
    auto b = m.called();
    static_cast<void>(b.take_output());
    Bytes garbage(size);
    m.a.random.fill(garbage);
    CHECK_FALSE(b.feed(garbage));
    CHECK(b.take_output().empty());
  }
}

TEST_CASE("the bytes of an earlier caller open nothing when replayed") {
  Meeting m;
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  REQUIRE(a.feed(b.take_output()));
  const Bytes hello = a.take_output();
  REQUIRE(b.feed(hello));
  auto again = m.called();
  static_cast<void>(again.take_output());
  CHECK_FALSE(again.feed(hello));
  CHECK(again.take_output().empty());
}

TEST_CASE("a right hint before a wrong handshake message hears nothing") {
  Meeting m;
  auto b = m.called();
  const Bytes challenge = b.take_output();
  Bytes hello = link_hint(Bytes(32, 5), challenge);
  hello.resize(kHelloBytes, 9);
  CHECK_FALSE(b.feed(hello));
  CHECK(b.take_output().empty());
}

TEST_CASE("the responder says who it is only to whom it admits") {
  Meeting m;
  m.b.decision = AuthDecision::refuse;
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  REQUIRE(a.feed(b.take_output()));
  REQUIRE(b.feed(a.take_output()));
  const Bytes answer = b.take_output();
  CHECK(answer.size() == 48);
  REQUIRE(a.feed(answer));
  CHECK_FALSE(b.feed(a.take_output()));
  CHECK(b.take_output().empty());
  CHECK(m.b.judged.size() == 1);
}

TEST_CASE("a device may be let in only to be told something") {
  Meeting m;
  m.b.decision = AuthDecision::limited;
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  REQUIRE(shake(a, b));
  CHECK(b.take_result().limited);
  CHECK_FALSE(a.take_result().limited);
}

TEST_CASE("whoever names a key that it does not hold is refused") {
  Meeting m;
  FakeDevice liar(3);
  liar.signing.id = m.a.signing.id;  // the secret half is its own
  auto a = LinkHandshake::initiator(liar, liar.random, secret_of(SecretClass::member, 0, 5));
  auto b = m.called();
  CHECK_FALSE(shake(a, b));
  CHECK(m.b.judged.empty());
}

TEST_CASE("a signature for another council does not count") {
  Meeting m;
  m.a.council_id = CouncilId::prefix_of(as_bytes("another council!"));
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  CHECK_FALSE(shake(a, b));
}

TEST_CASE("an invite does not let a device in as a member, nor the council's secret a joiner") {
  Meeting over_invite;
  auto a = over_invite.calling(SecretClass::invite, 4);
  auto b = over_invite.called();
  CHECK_FALSE(shake(a, b));
  Meeting over_secret;
  over_secret.a.joins = true;
  auto c = over_secret.calling(SecretClass::invite, 5);  // the caller calls it an invite, the responder knows it as LS
  auto d = over_secret.called();
  CHECK_FALSE(shake(c, d));
  CHECK(over_secret.b.judged.empty());
}

TEST_CASE("a device does not link to itself or to a copy of its home") {
  Meeting m;
  m.a.signing = m.b.signing.copy();
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  const auto met = shake(a, b);
  REQUIRE_FALSE(met);
  CHECK(met.error().why.find("own key") != std::string::npos);
}

TEST_CASE("a handshake may come byte by byte, and what follows it is kept for the channel") {
  Meeting m;
  auto a = m.calling(SecretClass::member, 5);
  auto b = m.called();
  const auto drip = [](LinkHandshake& to, const Bytes& bytes) {
    for (const Byte byte : bytes) REQUIRE(to.feed(ByteView(&byte, 1)));
  };
  drip(a, b.take_output());
  drip(b, a.take_output());
  drip(a, b.take_output());
  Bytes last = a.take_output();
  append(last, as_bytes("next"));
  drip(b, last);
  REQUIRE(b.established());
  CHECK(b.take_result().surplus == to_bytes(as_bytes("next")));
}

TEST_CASE("every flipped bit of a handshake ends it before anyone is believed") {
  for (int flight = 0; flight < 4; ++flight)
    for (std::size_t at = 0; at < 147; at += 5) {
      Meeting m;
      auto a = m.calling(SecretClass::member, 5);
      auto b = m.called();
      bool refused = false;
      for (int i = 0; i < 4 && !refused; ++i) {
        LinkHandshake& from = i % 2 == 0 ? b : a;
        LinkHandshake& to = i % 2 == 0 ? a : b;
        Bytes bytes = from.take_output();
        if (i == flight && !bytes.empty()) bytes[at % bytes.size()] ^= static_cast<Byte>(1u << (at % 8));
        refused = !to.feed(bytes);
      }
      // A changed challenge is noticed only by the responder, whose hint does not fit.
      INFO("flight " << flight << " byte " << at);
      CHECK(refused);
      CHECK_FALSE((a.established() && b.established()));
    }
}

TEST_CASE("a peer that floods a handshake is cut off") {
  Meeting m;
  auto a = m.calling(SecretClass::member, 5);
  CHECK_FALSE(a.feed(Bytes(200000, 1)));
}
