// SPDX-License-Identifier: AGPL-3.0-or-later
//
// What strangers and members send during a handshake. First byte: 0 raw bytes to a responder, 1 raw bytes to an initiator,
// otherwise an AUTH of these bytes from somebody who knows the secret. The second byte cuts the stream.
#include <cstdlib>

#include "tests/unit/wire_peers.h"

using namespace kyhop;
using namespace kyhop::test;

namespace {

void feed_in_parts(LinkHandshake& to, ByteView bytes, std::size_t part) {
  while (!bytes.empty()) {
    const std::size_t size = std::min(part, bytes.size());
    if (!to.feed(bytes.first(size))) {
      if (!to.take_output().empty()) std::abort();  // a refused peer hears nothing
      return;
    }
    static_cast<void>(to.take_output());
    bytes = bytes.subspan(size);
  }
}

// The initiator's side up to AUTH, then the input in its place.
void as_insider(LinkHandshake& responder, FakeDevice& insider, ByteView auth) {
  const Bytes challenge = responder.take_output();
  Bytes prologue = to_bytes(as_bytes("kyhop link v1"));
  append(prologue, challenge);
  noise::HandshakeKeys keys;
  keys.psks.emplace_back(ByteView(Bytes(kLinkSecretSize, 7)));
  auto handshake = noise::Handshake::start(noise::parse_protocol("Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b").value(), noise::Role::initiator,
                                           prologue, std::move(keys))
                       .value();
  Bytes hello = link_hint(Bytes(kLinkSecretSize, 7), challenge);
  append(hello, handshake.write({}, insider.random).value());
  if (!responder.feed(hello) || !handshake.read(responder.take_output())) std::abort();
  Bytes sealed;
  if (!handshake.ciphers().send.encrypt({}, auth, sealed)) std::abort();
  Bytes frame;
  append_le(frame, static_cast<std::uint16_t>(sealed.size()));
  append(frame, sealed);
  static_cast<void>(responder.feed(frame));
  if (responder.established()) std::abort();  // the input cannot contain a signature over this handshake
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2 || !crypto_ready()) return 0;
  const ByteView rest(data + 2, size - 2);
  const std::size_t part = data[1] == 0 ? rest.size() + 1 : data[1];
  FakeDevice a(1);
  FakeDevice b(2);
  b.secrets.push_back(secret_of(SecretClass::member, 1, 7));
  b.secrets.push_back(secret_of(SecretClass::invite, 2, 8));
  if (data[0] == 1) {
    auto initiator = LinkHandshake::initiator(a, a.random, secret_of(SecretClass::member, 1, 7));
    feed_in_parts(initiator, rest, part);
    return 0;
  }
  auto responder = LinkHandshake::responder(b, b.random);
  if (data[0] == 0) {
    static_cast<void>(responder.take_output());
    feed_in_parts(responder, rest, part);
  } else {
    as_insider(responder, a, rest);
  }
  return 0;
}
