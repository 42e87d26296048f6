// SPDX-License-Identifier: AGPL-3.0-or-later
//
// Names of protocols, and messages of every pattern as either side reads them. The first byte chooses a pattern; a zero byte
// takes the rest as a name.
#include <array>
#include <cstdlib>

#include "sync/wire/noise/handshake.h"

using namespace kyhop;
using namespace kyhop::noise;

namespace {

constexpr std::array kPatterns{"NNpsk0", "N", "K", "X", "NN", "NK", "NX", "KK", "XX", "IK", "IXpsk2", "X1X1", "K1X1psk3", "XXfallback"};

Handshake side(const char* name, Role role, Random& random) {
  const Protocol protocol = parse_protocol("Noise_" + std::string(name) + "_25519_ChaChaPoly_BLAKE2b").value();
  const bool initiator = role == Role::initiator;
  HandshakeKeys keys;
  keys.own_static = KeyPair::generate(random);
  keys.own_ephemeral = KeyPair::generate(random);
  const Tokens& known = initiator ? protocol.pattern.responder_before : protocol.pattern.initiator_before;
  for (const Token token : known) (token == Token::s ? keys.remote_static : keys.remote_ephemeral) = KeyPair::generate(random).id;
  for (std::size_t i = 0; i < protocol.pattern.psks; ++i) keys.psks.emplace_back(ByteView(Bytes(32, 1)));
  return Handshake::start(protocol, role, {}, std::move(keys)).value();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || !crypto_ready()) return 0;
  const ByteView rest(data + 1, size - 1);
  if (data[0] == 0) {
    const auto protocol = parse_protocol(as_text(rest));
    if (protocol && protocol->pattern.messages.empty()) std::abort();
    return 0;
  }
  SeededRandom random(1);
  const char* name = kPatterns[data[0] % kPatterns.size()];
  for (const Role role : {Role::initiator, Role::responder}) {
    Handshake handshake = side(name, role, random);
    while (handshake.my_turn())
      if (!handshake.write({}, random)) break;
    const auto first = handshake.read(rest);
    const auto second = handshake.read(rest);
    if (!first && second) std::abort();  // a refused handshake stays refused
  }
  return 0;
}
