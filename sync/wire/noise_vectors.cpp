// SPDX-License-Identifier: AGPL-3.0-or-later
//
// noise_vectors FILE…: checks our Noise handshakes against published test vectors in the JSON form of cacophony and snow.
// Exit code: 0 all passed and at least one ran, 1 otherwise, 2 a file cannot be read.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <nlohmann/json.hpp>

#include "sync/wire/noise/handshake.h"

namespace {

using namespace kyhop;
using namespace kyhop::noise;
using nlohmann::json;

constexpr std::string_view kSuite = "_25519_ChaChaPoly_BLAKE2b";

/// Why a vector says nothing about us.
struct Skip {
  std::string why;
};
/// What went differently from the vector; empty when nothing did.
struct Outcome {
  std::string failure;
};
using Verdict = tl::expected<Outcome, Skip>;

/// The vector itself is not what the form says.
struct BadVector {
  std::string why;
};

Outcome failed(std::string why) {
  return {std::move(why)};
}

Bytes hex_field(const json& vector, const std::string& name) {
  const auto field = vector.find(name);
  if (field == vector.end() || field->is_null()) return {};
  const auto bytes = field->is_string() ? from_hex(field->get_ref<const std::string&>()) : std::nullopt;
  if (!bytes) throw BadVector{name + " is not hexadecimal"};
  return *bytes;
}

std::optional<KeyPair> key_pair(const json& vector, const std::string& name) {
  const Bytes secret = hex_field(vector, name);
  if (secret.empty()) return std::nullopt;
  if (secret.size() != kKeySize) throw BadVector{name + " is not 32 bytes long"};
  return KeyPair::from_secret(secret);
}

std::string side(Role role, const char* field) {
  return std::string(role == Role::initiator ? "init_" : "resp_") + field;
}

// Only what the pattern uses counts: some files give every key to every pattern.
bool knows_static_before(const Pattern& pattern, Role owner) {
  const Tokens& before = owner == Role::initiator ? pattern.initiator_before : pattern.responder_before;
  return std::find(before.begin(), before.end(), Token::s) != before.end();
}

// Where a file does not repeat what the other side knows, it follows from the other side's own key.
std::optional<PublicKey> remote_static(const json& vector, Role role) {
  if (const Bytes given = hex_field(vector, side(role, "remote_static")); !given.empty()) return PublicKey::from(given);
  const auto pair = key_pair(vector, side(other(role), "static"));
  return pair ? std::optional(pair->id) : std::nullopt;
}

std::vector<Secret> psks_of(const json& vector, const Pattern& pattern, Role role) {
  std::vector<Secret> psks;
  const auto list = vector.find(side(role, "psks"));
  if (list == vector.end() || list->is_null()) {
    const Bytes single = hex_field(vector, side(role, "psk"));
    if (!single.empty()) psks.emplace_back(ByteView(single));
    return psks;
  }
  for (const json& psk : *list) {
    if (psks.size() == pattern.psks) break;
    const auto bytes = psk.is_string() ? from_hex(psk.get_ref<const std::string&>()) : std::nullopt;
    if (!bytes) throw BadVector{"a pre-shared key is not hexadecimal"};
    psks.emplace_back(ByteView(*bytes));
  }
  return psks;
}

HandshakeKeys keys_of(const json& vector, const Pattern& pattern, Role role) {
  HandshakeKeys keys;
  keys.own_static = key_pair(vector, side(role, "static"));
  keys.own_ephemeral = key_pair(vector, side(role, "ephemeral"));
  if (knows_static_before(pattern, other(role))) keys.remote_static = remote_static(vector, role);
  keys.psks = psks_of(vector, pattern, role);
  return keys;
}

/// Both ends of one vector, driven message by message.
class Run {
 public:
  Run(Handshake initiator, Handshake responder, const Pattern& pattern)
      : initiator_(std::move(initiator)), responder_(std::move(responder)), pattern_(pattern) {}

  Outcome play(const json& messages, const Bytes& expected_hash) {
    if (messages.size() < pattern_.messages.size()) return failed("it has fewer messages than the handshake");
    for (std::size_t i = 0; i < messages.size(); ++i) {
      const std::string failure = exchange(i, hex_field(messages[i], "payload"), hex_field(messages[i], "ciphertext"));
      if (!failure.empty()) return failed("message " + std::to_string(i) + ": " + failure);
      if (!initiator_.finished() || i + 1 != pattern_.messages.size()) continue;
      if (initiator_.hash() != responder_.hash() || (!expected_hash.empty() && to_bytes(initiator_.hash()) != expected_hash))
        return failed("the handshake hash differs");
      forth_ = initiator_.ciphers();
      back_ = responder_.ciphers();
    }
    return {};
  }

 private:
  std::string exchange(std::size_t i, const Bytes& payload, const Bytes& ciphertext) {
    if (i < pattern_.messages.size()) {
      const bool from_initiator = pattern_.sender(i) == Role::initiator;
      Handshake& sender = from_initiator ? initiator_ : responder_;
      Handshake& receiver = from_initiator ? responder_ : initiator_;
      const auto written = sender.write(payload, random_);
      if (!written) return written.error().sentence();
      const auto read = receiver.read(*written);
      return compare(*written, ciphertext, read, payload);
    }
    const bool from_initiator = pattern_.one_way || (pattern_.sender(i) == Role::initiator);
    Bytes written;
    const auto sealed = (from_initiator ? forth_ : back_).send.encrypt({}, payload, written);
    if (!sealed) return sealed.error().sentence();
    Bytes read;
    const auto opened = (from_initiator ? back_ : forth_).receive.decrypt({}, written, read);
    return compare(written, ciphertext, opened ? Result<Bytes>(read) : tl::make_unexpected(opened.error()), payload);
  }

  static std::string compare(const Bytes& written, const Bytes& ciphertext, const Result<Bytes>& read, const Bytes& payload) {
    if (written != ciphertext) return "the ciphertext differs";
    if (!read) return read.error().sentence();
    return *read == payload ? "" : "the payload differs after decryption";
  }

  Handshake initiator_;
  Handshake responder_;
  const Pattern& pattern_;
  TransportCiphers forth_;
  TransportCiphers back_;
  SystemRandom random_;
};

std::string name_of(const json& vector) {
  for (const char* field : {"protocol_name", "name"})
    if (const auto found = vector.find(field); found != vector.end() && found->is_string()) return found->get<std::string>();
  throw BadVector{"it has no name"};
}

// In a vector with fallback, message 0 belongs to the protocol that the initiator tried first («pattern»). The responder cannot
// read it, and both go on with the named protocol, which knows the initiator's ephemeral key from it (section 10).
Result<Bytes> play_opening(const json& vector) {
  KYHOP_ASSIGN(const Protocol tried, parse_protocol("Noise_" + vector.at("pattern").get<std::string>() + std::string(kSuite)));
  KYHOP_ASSIGN(Handshake initiator, Handshake::start(tried, Role::initiator, hex_field(vector, "init_prologue"),
                                                     keys_of(vector, tried.pattern, Role::initiator)));
  SystemRandom random;
  return initiator.write(hex_field(vector.at("messages").at(0), "payload"), random);
}

Verdict check(const json& vector) {
  const std::string name = name_of(vector);
  if (!name.ends_with(kSuite)) return tl::make_unexpected(Skip{"another suite"});
  if (vector.value("fail", false)) return tl::make_unexpected(Skip{"meant to fail in a way that the form does not describe"});
  const auto protocol = parse_protocol(name);
  if (!protocol) return tl::make_unexpected(Skip{protocol.error().why});
  json messages = vector.at("messages");
  HandshakeKeys at_responder = keys_of(vector, protocol->pattern, Role::responder);
  if (vector.value("fallback", false)) {
    const auto opening = play_opening(vector);
    if (!opening) return failed(opening.error().sentence());
    if (*opening != hex_field(messages[0], "ciphertext")) return failed("message 0: the ciphertext differs");
    at_responder.remote_ephemeral = PublicKey::from(ByteView(*opening).first(kKeySize));
    messages.erase(messages.begin());
  }
  auto initiator =
      Handshake::start(*protocol, Role::initiator, hex_field(vector, "init_prologue"), keys_of(vector, protocol->pattern, Role::initiator));
  if (!initiator) return failed(initiator.error().sentence());
  auto responder = Handshake::start(*protocol, Role::responder, hex_field(vector, "resp_prologue"), std::move(at_responder));
  if (!responder) return failed(responder.error().sentence());
  return Run(std::move(*initiator), std::move(*responder), protocol->pattern).play(messages, hex_field(vector, "handshake_hash"));
}

struct Tally {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::map<std::string, std::size_t> skipped;

  std::size_t skips() const {
    std::size_t sum = 0;
    for (const auto& [why, count] : skipped) sum += count;
    return sum;
  }
};

void run_vector(const json& vector, std::size_t place, const std::string& file, Tally& tally) {
  std::string failure;
  try {
    const Verdict verdict = check(vector);
    if (!verdict) {
      ++tally.skipped[verdict.error().why];
      return;
    }
    failure = verdict->failure;
    if (failure.empty()) {
      ++tally.passed;
      return;
    }
    failure = name_of(vector) + ": " + failure;
  } catch (const BadVector& bad) {
    failure = bad.why;
  } catch (const json::exception&) {
    failure = "it is not in the form of a vector";
  }
  ++tally.failed;
  std::cout << "FAILED " << file << " vector " << place << ": " << failure << '\n';
}

/// The list of vectors in a file, or nothing and a sentence on standard error.
std::optional<json> load(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  const std::string text = content.str();
  if (!in.is_open() || text.empty()) {
    std::cerr << "error: " << file << ": it cannot be read or is empty: name a JSON file of test vectors\n";
    return std::nullopt;
  }
  json all = json::parse(text, nullptr, false);
  if (all.is_object() && all.contains("vectors")) all = json(all["vectors"]);
  if (!all.is_array()) {
    std::cerr << "error: " << file << ": it is not JSON with a list of vectors: name a file in the form of cacophony or snow\n";
    return std::nullopt;
  }
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "usage: noise_vectors FILE…\n";
    return 2;
  }
  if (const auto ready = crypto_ready(); !ready) {
    std::cerr << "error: " << ready.error().sentence() << '\n';
    return 2;
  }
  Tally tally;
  bool unreadable = false;
  for (int i = 1; i < count; ++i) {
    const auto vectors = load(arguments[i]);
    if (!vectors) {
      unreadable = true;
      continue;
    }
    for (std::size_t place = 0; place < vectors->size(); ++place) run_vector((*vectors)[place], place, arguments[i], tally);
  }
  for (const auto& [why, number] : tally.skipped) std::cout << "skipped " << number << ": " << why << '\n';
  std::cout << tally.passed << " passed, " << tally.failed << " failed, " << tally.skips() << " skipped" << std::endl;
  if (unreadable) return 2;
  return tally.failed == 0 && tally.passed > 0 ? 0 : 1;
}
