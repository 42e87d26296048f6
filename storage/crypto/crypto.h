// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string_view>

#include "storage/base/bytes.h"
#include "storage/base/error.h"
#include "storage/base/id.h"

struct crypto_generichash_blake2b_state;

// The libsodium primitives that Kỳ Họp composes, as small typed functions. Nothing here is invented: BLAKE2b is RFC 7693, Ed25519
// RFC 8032, X25519 RFC 7748; sealed boxes, XChaCha20-Poly1305 and Argon2id are libsodium's. All functions are thread-safe
// once crypto_ready() has returned.

namespace kyhop {

/// Must succeed once before anything else here is used; cheap to call again.
Result<void> crypto_ready();

/// A source of random bytes. The protocol core receives one as an argument and never asks the system itself.
class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<Byte> out) = 0;

  std::uint64_t u64();
  /// Uniform in [0, bound); bound > 0.
  std::uint64_t below(std::uint64_t bound);
  template <typename Id>
  Id id() {
    Id value;
    fill({value.data(), Id::size});
    return value;
  }
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public Random {
 public:
  void fill(std::span<Byte> out) override;
};

/// A reproducible stream for tests and the simulator (ChaCha20 keyed by the seed). Never for keys of real homes.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed);
  void fill(std::span<Byte> out) override;

 private:
  std::array<Byte, 32> key_{};
  std::uint64_t block_ = 0;
};

/// Secret bytes that are wiped when they go. Copying is explicit.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::size_t size) : bytes_(size) {}
  explicit Secret(ByteView bytes) : bytes_(bytes.begin(), bytes.end()) {}
  Secret(Secret&& other) noexcept : bytes_(std::move(other.bytes_)) { other.bytes_.clear(); }
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret();

  Secret copy() const { return Secret(view()); }
  ByteView view() const { return bytes_; }
  std::span<Byte> span() { return bytes_; }
  std::size_t size() const { return bytes_.size(); }
  bool empty() const { return bytes_.empty(); }

 private:
  Bytes bytes_;
};

/// BLAKE2b with a domain tag in front. The tag is hashed as it is, without a length: tags are constants of the formats.
class Hasher {
 public:
  explicit Hasher(std::string_view tag, std::size_t size = 32, ByteView key = {});
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  ~Hasher();
  Hasher& add(ByteView bytes);
  Hasher& add(std::string_view text) { return add(as_bytes(text)); }
  /// Eight bytes, little-endian.
  Hasher& add_u64(std::uint64_t value);
  /// The field's length as eight bytes, then the field: for fields of varying length beside others.
  Hasher& add_sized(ByteView bytes);
  Bytes finish();
  template <typename Id>
  Id finish_as() {
    return Id::prefix_of(finish());
  }

 private:
  std::unique_ptr<crypto_generichash_blake2b_state> state_;
  std::size_t size_;
};

/// BLAKE2b-256 of tag ‖ parts.
Hash256 hash256(std::string_view tag, std::initializer_list<ByteView> parts);

using Signature = FixedId<struct SignatureTag, 64>;

/// Ed25519 key pair; the public half is the device id.
struct SigningKey {
  DeviceId id;
  Secret secret;  ///< libsodium's 64-byte form (seed ‖ public key)

  static SigningKey from_seed(ByteView seed32);
  static SigningKey generate(Random& random);
  Signature sign(ByteView message) const;
  SigningKey copy() const { return {id, secret.copy()}; }
};

/// Detached Ed25519 check by libsodium's strict rules (small-order keys and non-canonical scalars are refused).
bool verify_signature(const DeviceId& key, ByteView message, const Signature& signature);

/// X25519 key pair for sealed boxes.
struct SealPair {
  SealKey id;
  Secret secret;

  static SealPair generate(Random& random);
  SealPair copy() const { return {id, secret.copy()}; }
};

/// libsodium sealed box: anyone may seal to a key, only its owner opens. Size + 48. The ephemeral key comes from the system generator.
Bytes seal_to(const SealKey& to, ByteView plain);
std::optional<Bytes> open_sealed(const SealPair& own, ByteView sealed);

inline constexpr std::size_t kAeadKeySize = 32;
inline constexpr std::size_t kAeadNonceSize = 24;
inline constexpr std::size_t kAeadTagSize = 16;

/// XChaCha20-Poly1305 (IETF). key 32, nonce 24 bytes; the result is plain.size() + 16 bytes.
Bytes aead_seal(ByteView key, ByteView nonce, ByteView plain, ByteView associated = {});
std::optional<Bytes> aead_open(ByteView key, ByteView nonce, ByteView sealed, ByteView associated = {});

/// Equal without telling by time where they differ; sizes are not secret.
bool equal_secret(ByteView a, ByteView b);

void wipe(std::span<Byte> bytes);

}  // namespace kyhop
