// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "storage/base/error.h"
#include "storage/crypto/crypto.h"

namespace kyhop {

/// What a key file is for; part of its bytes, so that one kind is never taken for another.
enum class KeyPurpose : Byte {
  home = 1,          ///< the key of a home's databases, 32 bytes
  council_root = 2,  ///< the root key of a council
};

/// Cost of one guess at a passphrase: Argon2id (RFC 9106), version 1.3, one lane, as libsodium's crypto_pwhash computes it.
struct KeyStretching {
  std::uint32_t passes = 3;
  std::uint32_t memory_kib = 64 * 1024;
};

inline constexpr KeyStretching kHomeStretching{3, 64 * 1024};
inline constexpr KeyStretching kRootStretching{3, 256 * 1024};

/// Limits on what a file may ask for: below, guessing would be cheap; above, a hostile file could exhaust the machine.
inline constexpr KeyStretching kLeastStretching{2, 32 * 1024};
inline constexpr KeyStretching kMostStretching{10, 256 * 1024};

/// How a key file keeps its payload.
class Protection {
 public:
  static Protection unprotected() { return {}; }
  static Protection with_passphrase(Secret passphrase, KeyStretching stretching);

  bool is_protected() const { return passphrase_.has_value(); }

 private:
  friend Result<Bytes> seal_key_file(KeyPurpose purpose, ByteView payload, const Protection& protection, Random& random);
  Protection() = default;
  std::optional<Secret> passphrase_;
  KeyStretching stretching_;
};

inline constexpr std::size_t kMaxKeyPayload = 4096;

/// The bytes of a key file (docs/formats/home.md). An empty passphrase, or stretching beyond the limits, is a `usage` error.
Result<Bytes> seal_key_file(KeyPurpose purpose, ByteView payload, const Protection& protection, Random& random);

/// The payload. `usage` when the passphrase is missing or wrong; `integrity` when these are not the bytes of such a file.
/// A passphrase given for an unprotected file is not an error.
Result<Secret> open_key_file(KeyPurpose purpose, ByteView file, const Secret* passphrase);

/// Whether the file asks for a passphrase, without opening it.
Result<bool> key_file_is_protected(KeyPurpose purpose, ByteView file);

/// First line of the file, without its end of line. Empty and longer than 1024 bytes are refused.
Result<Secret> read_passphrase_file(const std::filesystem::path& path);

}  // namespace kyhop
