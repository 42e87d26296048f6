// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sync/wire/noise/pattern.h"
#include "sync/wire/noise/symmetric_state.h"

namespace kyhop::noise {

struct KeyPair {
  PublicKey id;
  Secret secret;

  static KeyPair from_secret(ByteView secret32);
  static KeyPair generate(Random& random);
};

/// What one side brings to a handshake. Only what the pattern uses must be there.
struct HandshakeKeys {
  std::optional<KeyPair> own_static;
  /// Fixed only for test vectors and after a fallback; otherwise made when its message is written.
  std::optional<KeyPair> own_ephemeral;
  std::optional<PublicKey> remote_static;
  std::optional<PublicKey> remote_ephemeral;  ///< only for a pre-message of a fallback pattern
  std::vector<Secret> psks;                   ///< 32 bytes each, in the order of the pattern's psk tokens
};

/// The ciphers after a handshake, as one side uses them. In one-way patterns only the initiator's `send` has a use.
struct TransportCiphers {
  CipherState send;
  CipherState receive;
};

/// HandshakeState of the Noise Protocol Framework (section 5.3): interprets a pattern, token by token. No socket, clock or
/// randomness of its own. After a failure the object refuses everything.
class Handshake {
 public:
  /// Fails with usage when a key that the pattern needs is missing or the number of psks differs.
  static Result<Handshake> start(const Protocol& protocol, Role role, ByteView prologue, HandshakeKeys keys);

  bool finished() const { return next_message_ == pattern_.messages.size(); }
  bool my_turn() const { return !failed_ && !finished() && pattern_.sender(next_message_) == role_; }
  bool one_way() const { return pattern_.one_way; }

  /// The next message with `payload` in it, at most kMaxMessage bytes. `random` makes the ephemeral key if none was fixed.
  Result<Bytes> write(ByteView payload, Random& random);
  /// The payload of the other side's message; integrity when it is not what an honest holder of the keys sends.
  Result<Bytes> read(ByteView message);

  /// Hash of everything said so far; after the last message it names this handshake (section 11.2).
  const Hash& hash() const { return symmetric_.hash(); }
  const std::optional<PublicKey>& remote_static() const { return keys_.remote_static; }
  const std::optional<PublicKey>& remote_ephemeral() const { return keys_.remote_ephemeral; }
  /// Only when finished().
  TransportCiphers ciphers() const;

 private:
  Handshake(const Protocol& protocol, Role role, HandshakeKeys keys);

  Result<void> mix_before(ByteView prologue);
  Result<void> mix_known(const Tokens& tokens, Role owner);
  Result<void> write_token(Token token, Bytes& to, Random& random);
  Result<void> read_token(Token token, ByteReader& from);
  Result<void> read_key(std::optional<PublicKey>& into, ByteView bytes);
  Result<void> mix_secret(Token token);
  Result<void> mix_dh(bool initiator_static, bool responder_static);
  Result<void> mix_psk();
  void mix_ephemeral(const PublicKey& key);

  Pattern pattern_;
  Role role_;
  HandshakeKeys keys_;
  SymmetricState symmetric_;
  std::size_t next_message_ = 0;
  std::size_t next_psk_ = 0;
  bool failed_ = false;
};

}  // namespace kyhop::noise
