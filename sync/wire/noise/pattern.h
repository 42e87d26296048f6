// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/base/error.h"

// Handshake patterns of the Noise Protocol Framework (revision 34): what each message carries and which keys it mixes.

namespace kyhop::noise {

/// Section 7.1, and section 9.2 for psk. In es and se the first letter is the initiator's key.
enum class Token { e, s, ee, es, se, ss, psk };

enum class Role { initiator, responder };

constexpr Role other(Role role) {
  return role == Role::initiator ? Role::responder : Role::initiator;
}

using Tokens = std::vector<Token>;

struct Pattern {
  Tokens initiator_before;  ///< public keys that the responder knows beforehand
  Tokens responder_before;  ///< public keys that the initiator knows beforehand
  std::vector<Tokens> messages;
  Role first = Role::initiator;  ///< sender of messages[0]; the responder in fallback patterns
  bool one_way = false;          ///< after the handshake only the initiator sends
  std::size_t psks = 0;          ///< number of psk tokens

  Role sender(std::size_t message) const { return message % 2 == 0 ? first : other(first); }
};

/// A pattern under the full name that both sides hash.
struct Protocol {
  std::string name;  ///< e.g. "Noise_NNpsk0_25519_ChaChaPoly_BLAKE2b"
  Pattern pattern;
};

/// The three one-way, twelve fundamental and 23 deferred patterns (sections 7.4, 7.5 and 18.1) with the modifiers psk0 … psk4 and
/// fallback, e.g. "XXpsk3", "NNpsk0+psk2". Errors: not_found for an unknown one, usage for a name that is none.
Result<Pattern> find_pattern(std::string_view name);

/// Reads "Noise_PATTERN_25519_ChaChaPoly_BLAKE2b". Errors: as find_pattern; not_found for other suites.
Result<Protocol> parse_protocol(std::string_view name);

}  // namespace kyhop::noise
