// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/wire/noise/primitives.h"

namespace kyhop::noise {

/// A key and a counter of messages: CipherState of the Noise Protocol Framework, section 5.1.
class CipherState {
 public:
  /// Without a key everything passes unchanged.
  CipherState() = default;
  /// `key` has at least 32 bytes; the first 32 are used.
  explicit CipherState(ByteView key) : key_(key.first(kKeySize)) {}

  bool has_key() const { return !key_.empty(); }
  std::uint64_t nonce() const { return nonce_; }

  /// Appends the sealed text to `to`. Fails only when the counter is used up.
  Result<void> encrypt(ByteView associated, ByteView plain, Bytes& to);
  /// Appends the plain text to `to`. A text that does not open changes neither counter nor `to`.
  Result<void> decrypt(ByteView associated, ByteView sealed, Bytes& to);

  /// A new key from the old one, which cannot be found back from it; the counter goes on (sections 4.2 and 11.3).
  void rekey();

 private:
  Secret key_;
  std::uint64_t nonce_ = 0;
};

}  // namespace kyhop::noise
