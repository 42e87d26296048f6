// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>

#include "sync/wire/noise/cipher_state.h"

namespace kyhop::noise {

/// Chaining key, transcript hash and current cipher: SymmetricState of the Noise Protocol Framework, section 5.2.
class SymmetricState {
 public:
  explicit SymmetricState(std::string_view protocol_name);

  void mix_key(ByteView input);
  void mix_hash(ByteView data) { hash_ = noise::hash(hash_, data); }
  void mix_key_and_hash(ByteView input);

  /// Appends to `to` and mixes what was sent.
  Result<void> encrypt_and_hash(ByteView plain, Bytes& to);
  Result<void> decrypt_and_hash(ByteView sealed, Bytes& to);

  bool has_key() const { return cipher_.has_key(); }
  const Hash& hash() const { return hash_; }
  /// First: from the sender of the first message; second: back to it.
  std::pair<CipherState, CipherState> split() const;

 private:
  CipherState cipher_;
  Secret chaining_key_;
  Hash hash_{};
};

}  // namespace kyhop::noise
