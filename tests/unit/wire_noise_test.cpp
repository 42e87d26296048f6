// SPDX-License-Identifier: AGPL-3.0-or-later
#include <unistd.h>
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

#include "sync/wire/noise/handshake.h"

using namespace kyhop;
using namespace kyhop::noise;

namespace {

constexpr std::array kAllPatterns{"N",   "K",    "X",   "NN",  "NK",   "NX",  "KN",  "KK",   "KX",   "XN",  "XK",   "XX",  "IN",
                                  "IK",  "IX",   "NK1", "NX1", "X1N",  "X1K", "XK1", "X1K1", "X1X",  "XX1", "X1X1", "K1N", "K1K",
                                  "KK1", "K1K1", "K1X", "KX1", "K1X1", "I1N", "I1K", "IK1",  "I1K1", "I1X", "IX1",  "I1X1"};

Protocol protocol_named(const std::string& pattern) {
  return parse_protocol("Noise_" + pattern + "_25519_ChaChaPoly_BLAKE2b").value();
}

HandshakeKeys keys_for(const Pattern& pattern, const KeyPair& own, const KeyPair& remote, const Tokens& known_remote) {
  HandshakeKeys keys;
  keys.own_static = KeyPair::from_secret(own.secret.view());
  if (!known_remote.empty()) keys.remote_static = remote.id;
  for (std::size_t i = 0; i < pattern.psks; ++i) keys.psks.emplace_back(ByteView(Bytes(32, static_cast<Byte>(i + 1))));
  return keys;
}

struct Pair {
  Handshake initiator;
  Handshake responder;
};

Pair pair_for(const std::string& pattern, SeededRandom& random) {
  const Protocol protocol = protocol_named(pattern);
  const KeyPair a = KeyPair::generate(random);
  const KeyPair b = KeyPair::generate(random);
  return {Handshake::start(protocol, Role::initiator, as_bytes("p"), keys_for(protocol.pattern, a, b, protocol.pattern.responder_before))
              .value(),
          Handshake::start(protocol, Role::responder, as_bytes("p"), keys_for(protocol.pattern, b, a, protocol.pattern.initiator_before))
              .value()};
}

// Plays the whole handshake; `damage` may change message number i on its way. False when a side refused.
bool play(Pair& pair, SeededRandom& random, const std::function<void(std::size_t, Bytes&)>& damage = {}) {
  for (std::size_t i = 0; !pair.initiator.finished() || !pair.responder.finished(); ++i) {
    Handshake& sender = pair.initiator.my_turn() ? pair.initiator : pair.responder;
    Handshake& receiver = pair.initiator.my_turn() ? pair.responder : pair.initiator;
    auto message = sender.write(as_bytes("hello"), random);
    if (!message) return false;
    if (damage) damage(i, *message);
    const auto payload = receiver.read(*message);
    if (!payload || *payload != to_bytes(as_bytes("hello"))) return false;
  }
  return true;
}

struct Program {
  int status = -1;
  std::string output;
};

Program noise_vectors(const std::string& files) {
  const char* bin = std::getenv("KYHOP_BIN");
  REQUIRE(bin != nullptr);
  const std::string command = std::string(bin) + "/noise_vectors " + files + " 2>&1";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Program program;
  std::array<char, 4096> buffer{};
  for (std::size_t size = 0; (size = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) program.output.append(buffer.data(), size);
  const int status = pclose(pipe);
  program.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return program;
}

std::string last_line(const std::string& text) {
  const std::string trimmed = text.substr(0, text.find_last_not_of('\n') + 1);
  return trimmed.substr(trimmed.rfind('\n') + 1);
}

std::filesystem::path write_file(const std::string& name, const std::string& text) {
  const auto path = std::filesystem::temp_directory_path() / ("kyhop-wire-" + std::to_string(::getpid()) + "-" + name);
  std::ofstream(path) << text;
  return path;
}

// Published by the cacophony project as the first message of its NN vector; the rest is checked against shared files.
std::string nn_vector(const std::string& name_field, const std::string& ciphertext) {
  return R"({"vectors":[{")" + name_field + R"(":"Noise_NN_25519_ChaChaPoly_BLAKE2b","init_prologue":"4a6f686e2047616c74",)" +
         R"("init_ephemeral":"893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a","resp_prologue":"4a6f686e2047616c74",)" +
         R"("resp_ephemeral":"bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b","messages":[)" +
         R"({"payload":"4c756477696720766f6e204d69736573","ciphertext":")" + ciphertext + R"("},)" +
         R"({"payload":"4d757272617920526f746862617264","ciphertext":"95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f14480884)" +
         R"(3d10cf8ef4ab895bed3e4673211f0c9337039d63a450c7b28196b8a0ebade00"}]},)" +
         R"({"name":"Noise_NN_25519_AESGCM_SHA256"},{"name":"Noise_QQ_25519_ChaChaPoly_BLAKE2b"}]})";
}

const std::string kGoodCiphertext = "ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c79444c756477696720766f6e204d69736573";

}  // namespace

TEST_CASE("HMAC of BLAKE2b-512 takes keys of any length") {
  // RFC 2104: a key longer than a block counts as its hash.
  const Bytes long_key(200, 1);
  CHECK(to_bytes(hmac(long_key, as_bytes("x")).view()) == to_bytes(hmac(hash(long_key), as_bytes("x")).view()));
  CHECK(to_bytes(hmac(long_key, as_bytes("a"), as_bytes("b")).view()) == to_bytes(hmac(long_key, as_bytes("ab")).view()));
  CHECK(to_bytes(hmac(Bytes(128, 1), {}).view()) != to_bytes(hmac(Bytes(127, 1), {}).view()));
}

TEST_CASE("the nonce of ChaChaPoly is 32 zero bits and a little-endian counter") {
  // RFC 8439, A.5 would use a fixed nonce; here the order of the bytes is fixed by two counters that differ in one byte only.
  const Bytes key(32, 9);
  Bytes low;
  Bytes high;
  seal(key, 1, {}, as_bytes("text"), low);
  seal(key, 1ull << 56, {}, as_bytes("text"), high);
  CHECK(low != high);
  Bytes plain;
  CHECK(open(key, 1, {}, low, plain));
  CHECK_FALSE(open(key, 1ull << 56, {}, low, plain));
}

TEST_CASE("every known pattern brings two sides to equal keys") {
  REQUIRE(crypto_ready());
  for (const char* name : kAllPatterns) {
    INFO(name);
    SeededRandom random(11);
    Pair pair = pair_for(name, random);
    REQUIRE(play(pair, random));
    CHECK(pair.initiator.hash() == pair.responder.hash());
    TransportCiphers a = pair.initiator.ciphers();
    TransportCiphers b = pair.responder.ciphers();
    Bytes sealed;
    Bytes plain;
    REQUIRE(a.send.encrypt({}, as_bytes("forth"), sealed));
    REQUIRE(b.receive.decrypt({}, sealed, plain));
    CHECK(plain == to_bytes(as_bytes("forth")));
  }
}

TEST_CASE("every pattern works with every pre-shared key modifier that fits it") {
  for (const char* name : kAllPatterns) {
    const std::size_t messages = find_pattern(name)->messages.size();
    for (std::size_t place = 0; place <= 4; ++place) {
      const std::string modified = std::string(name) + "psk" + std::to_string(place);
      INFO(modified);
      REQUIRE(find_pattern(modified).has_value() == (place <= messages));
      if (place > messages) continue;
      SeededRandom random(place);
      Pair pair = pair_for(modified, random);
      CHECK(play(pair, random));
    }
  }
}

TEST_CASE("a deferred pattern says and mixes what its fundamental pattern does") {
  for (const char* name : kAllPatterns) {
    const std::string text = name;
    if (text.find('1') == std::string::npos) continue;
    std::string base = text;
    std::erase(base, '1');
    INFO(text);
    const auto tokens = [](const Pattern& pattern, bool with_ss) {
      std::vector<Token> all;
      for (const Tokens& message : pattern.messages)
        for (const Token token : message)
          if (with_ss || token != Token::ss) all.push_back(token);
      std::sort(all.begin(), all.end());
      return all;
    };
    const Pattern deferred = find_pattern(text).value();
    const Pattern fundamental = find_pattern(base).value();
    // Section 7.7: ss only strengthens 0-RTT, so it goes with what is deferred.
    CHECK(tokens(deferred, true) == tokens(fundamental, false));
    CHECK(deferred.initiator_before == fundamental.initiator_before);
    CHECK(deferred.responder_before == fundamental.responder_before);
    // The deferred exchange stands one message after the first in which it could.
    const auto place = [](const Pattern& pattern, Token token) {
      std::size_t at = 0;
      while (std::find(pattern.messages[at].begin(), pattern.messages[at].end(), token) == pattern.messages[at].end()) ++at;
      return at;
    };
    if (text[1] == '1') CHECK(place(deferred, Token::se) == place(fundamental, Token::se) + 1);
    if (text.back() == '1') CHECK(place(deferred, Token::es) == place(fundamental, Token::es) + 1);
  }
}

TEST_CASE("a handshake message changed in any bit is refused by the pattern that the link uses") {
  for (std::size_t message = 0; message < 2; ++message)
    for (std::size_t byte = 0; byte < 53; ++byte) {
      SeededRandom random(byte);
      Pair pair = pair_for("NNpsk0", random);
      CHECK_FALSE(play(pair, random, [&](std::size_t i, Bytes& bytes) {
        if (i == message) bytes[byte] ^= static_cast<Byte>(1u << (byte % 8));
      }));
    }
}

TEST_CASE("a cut handshake message is refused and the handshake stays refused") {
  for (const char* name : {"NN", "XX", "IKpsk2", "X"}) {
    SeededRandom random(3);
    Pair pair = pair_for(name, random);
    const Bytes message = pair.initiator.write({}, random).value();
    for (std::size_t size = 0; size < 32; ++size) {
      SeededRandom again(3);
      Pair other = pair_for(name, again);
      CHECK_FALSE(other.responder.read(ByteView(message).first(size)));
      CHECK_FALSE(other.responder.read(message));
      CHECK_FALSE(other.responder.my_turn());
    }
  }
}

TEST_CASE("wrong pre-shared keys do not meet") {
  const Protocol protocol = protocol_named("NNpsk0");
  SeededRandom random(5);
  HandshakeKeys one;
  one.psks.emplace_back(ByteView(Bytes(32, 1)));
  HandshakeKeys two;
  two.psks.emplace_back(ByteView(Bytes(32, 2)));
  auto a = Handshake::start(protocol, Role::initiator, {}, std::move(one)).value();
  auto b = Handshake::start(protocol, Role::responder, {}, std::move(two)).value();
  CHECK_FALSE(b.read(a.write({}, random).value()));
}

TEST_CASE("a key that makes the shared secret zero is refused") {
  SeededRandom random(6);
  const KeyPair own = KeyPair::generate(random);
  CHECK_FALSE(dh(own.secret.view(), PublicKey{}));
  std::array<Byte, 32> one{1};
  CHECK_FALSE(dh(own.secret.view(), PublicKey(one)));
  Pair pair = pair_for("NN", random);
  Bytes message = pair.initiator.write({}, random).value();
  std::fill(message.begin(), message.begin() + 32, Byte{0});
  REQUIRE(pair.responder.read(message));  // only the answer mixes it
  CHECK_FALSE(pair.responder.write({}, random));
}

TEST_CASE("rekeying changes the key on both sides and keeps the counter") {
  const Bytes key(32, 4);
  CipherState sender{ByteView(key)};
  CipherState receiver{ByteView(key)};
  Bytes sealed;
  Bytes plain;
  REQUIRE(sender.encrypt({}, as_bytes("one"), sealed));
  REQUIRE(receiver.decrypt({}, sealed, plain));
  sender.rekey();
  sealed.clear();
  REQUIRE(sender.encrypt({}, as_bytes("two"), sealed));
  CHECK(sender.nonce() == 2);
  CHECK_FALSE(receiver.decrypt({}, sealed, plain));
  receiver.rekey();
  REQUIRE(receiver.decrypt({}, sealed, plain));
  CHECK(plain == to_bytes(as_bytes("onetwo")));
}

TEST_CASE("names that are no known protocol are refused with a reason") {
  for (const char* name :
       {"", "Noise_", "Noise__25519_ChaChaPoly_BLAKE2b", "Noise_NN_25519_AESGCM_BLAKE2b", "Noise_NN_448_ChaChaPoly_BLAKE2b",
        "noise_NN_25519_ChaChaPoly_BLAKE2b", "Noise_NNpsk5_25519_ChaChaPoly_BLAKE2b", "Noise_NNpsk0+psk0_25519_ChaChaPoly_BLAKE2b",
        "Noise_NNpsk3_25519_ChaChaPoly_BLAKE2b", "Noise_NNhfs_25519_ChaChaPoly_BLAKE2b", "Noise_IKfallback_25519_ChaChaPoly_BLAKE2b",
        "Noise_NNpsk0psk2_25519_ChaChaPoly_BLAKE2b", "Noise_ZZ_25519_ChaChaPoly_BLAKE2b"}) {
    INFO(name);
    const auto protocol = parse_protocol(name);
    REQUIRE_FALSE(protocol);
    CHECK_FALSE(protocol.error().why.empty());
  }
  CHECK_FALSE(parse_protocol(std::string(300, 'N')));
}

TEST_CASE("a fallback pattern knows the first message beforehand and lets the responder begin") {
  const Pattern pattern = find_pattern("XXfallback+psk0").value();
  CHECK(pattern.initiator_before == Tokens{Token::e});
  CHECK(pattern.first == Role::responder);
  CHECK(pattern.messages.front() == Tokens{Token::psk, Token::e, Token::ee, Token::s, Token::es});
}

TEST_CASE("after a fallback both sides go on from the ephemeral key that was already sent") {
  SeededRandom random(8);
  const Protocol protocol = protocol_named("XXfallback");
  HandshakeKeys a;
  a.own_static = KeyPair::generate(random);
  a.own_ephemeral = KeyPair::generate(random);
  HandshakeKeys b;
  b.own_static = KeyPair::generate(random);
  b.remote_ephemeral = a.own_ephemeral->id;
  Pair pair{Handshake::start(protocol, Role::initiator, {}, std::move(a)).value(),
            Handshake::start(protocol, Role::responder, {}, std::move(b)).value()};
  CHECK(pair.responder.my_turn());
  REQUIRE(play(pair, random));
  TransportCiphers at_a = pair.initiator.ciphers();
  TransportCiphers at_b = pair.responder.ciphers();
  Bytes sealed;
  Bytes plain;
  REQUIRE(at_b.send.encrypt({}, as_bytes("x"), sealed));
  CHECK(at_a.receive.decrypt({}, sealed, plain));
}

TEST_CASE("noise_vectors counts what passed, failed and was skipped, in either spelling of the name") {
  for (const char* field : {"protocol_name", "name"}) {
    const auto good = write_file("good.json", nn_vector(field, kGoodCiphertext));
    Program program = noise_vectors(good.string());
    CHECK(program.status == 0);
    CHECK(last_line(program.output) == "1 passed, 0 failed, 2 skipped");

    std::string wrong = kGoodCiphertext;
    wrong[70] = wrong[70] == '0' ? '1' : '0';
    const auto bad = write_file("bad.json", nn_vector(field, wrong));
    program = noise_vectors(good.string() + " " + bad.string());
    CHECK(program.status == 1);
    CHECK(last_line(program.output) == "1 passed, 1 failed, 4 skipped");
    std::filesystem::remove(good);
    std::filesystem::remove(bad);
  }
}

TEST_CASE("noise_vectors ends with 2 and a sentence when a file cannot be read") {
  CHECK(noise_vectors("/nonexistent/file.json").status == 2);
  CHECK(noise_vectors("/").status == 2);
  const auto text = write_file("text.json", "not json");
  const Program program = noise_vectors(text.string());
  CHECK(program.status == 2);
  CHECK(program.output.find("it is not JSON") != std::string::npos);
  std::filesystem::remove(text);
}

TEST_CASE("noise_vectors does not call a file without a usable vector a success") {
  const auto empty = write_file("empty.json", R"({"vectors":[]})");
  CHECK(noise_vectors(empty.string()).status == 1);
  const auto odd = write_file("odd.json", R"([1, null, {"name": 5}, {"name":"Noise_NN_25519_ChaChaPoly_BLAKE2b"}])");
  const Program program = noise_vectors(odd.string());
  CHECK(program.status == 1);
  CHECK(last_line(program.output) == "0 passed, 4 failed, 0 skipped");
  std::filesystem::remove(empty);
  std::filesystem::remove(odd);
}
