// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/crypto/crypto.h"

#include <sodium.h>

namespace kyhop {

Result<void> crypto_ready() {
  if (sodium_init() < 0)
    return fail(ErrorCode::io, "cryptography", "libsodium could not start: the system gives no random bytes", "check /dev/urandom");
  return {};
}

std::uint64_t Random::u64() {
  std::array<Byte, 8> bytes{};
  fill(bytes);
  return load_le<std::uint64_t>(bytes);
}

std::uint64_t Random::below(std::uint64_t bound) {
  const std::uint64_t reject_under = (0 - bound) % bound;  // 2^64 mod bound: the part that would favour small results
  for (;;) {
    const std::uint64_t value = u64();
    if (value >= reject_under) return value % bound;
  }
}

void SystemRandom::fill(std::span<Byte> out) {
  randombytes_buf(out.data(), out.size());
}

SeededRandom::SeededRandom(std::uint64_t seed) {
  for (std::size_t i = 0; i < 8; ++i) key_[i] = static_cast<Byte>(seed >> (8 * i));
}

void SeededRandom::fill(std::span<Byte> out) {
  std::array<Byte, crypto_stream_chacha20_NONCEBYTES> nonce{};
  for (std::size_t i = 0; i < nonce.size(); ++i) nonce[i] = static_cast<Byte>(block_ >> (8 * i));
  ++block_;
  if (out.empty()) return;  // its data() may be null
  crypto_stream_chacha20(out.data(), out.size(), nonce.data(), key_.data());
}

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    wipe(bytes_);
    bytes_ = std::move(other.bytes_);
    other.bytes_.clear();
  }
  return *this;
}

Secret::~Secret() {
  wipe(bytes_);
}

Hasher::Hasher(std::string_view tag, std::size_t size, ByteView key)
    : state_(std::make_unique<crypto_generichash_blake2b_state>()), size_(size) {
  crypto_generichash_blake2b_init(state_.get(), key.empty() ? nullptr : key.data(), key.size(), size_);
  add(tag);
}

Hasher::~Hasher() = default;

Hasher& Hasher::add(ByteView bytes) {
  crypto_generichash_blake2b_update(state_.get(), bytes.data(), bytes.size());
  return *this;
}

Hasher& Hasher::add_u64(std::uint64_t value) {
  Bytes bytes;
  append_le(bytes, value);
  return add(bytes);
}

Hasher& Hasher::add_sized(ByteView bytes) {
  return add_u64(bytes.size()).add(bytes);
}

Bytes Hasher::finish() {
  Bytes out(size_);
  crypto_generichash_blake2b_final(state_.get(), out.data(), out.size());
  return out;
}

Hash256 hash256(std::string_view tag, std::initializer_list<ByteView> parts) {
  Hasher hasher(tag);
  for (const ByteView part : parts) hasher.add(part);
  return hasher.finish_as<Hash256>();
}

SigningKey SigningKey::from_seed(ByteView seed32) {
  SigningKey key;
  key.secret = Secret(crypto_sign_SECRETKEYBYTES);
  crypto_sign_seed_keypair(key.id.data(), key.secret.span().data(), seed32.data());
  return key;
}

SigningKey SigningKey::generate(Random& random) {
  Secret seed(crypto_sign_SEEDBYTES);
  random.fill(seed.span());
  return from_seed(seed.view());
}

Signature SigningKey::sign(ByteView message) const {
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.view().data());
  return signature;
}

bool verify_signature(const DeviceId& key, ByteView message, const Signature& signature) {
  return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

SealPair SealPair::generate(Random& random) {
  SealPair pair;
  pair.secret = Secret(crypto_box_SECRETKEYBYTES);
  random.fill(pair.secret.span());
  crypto_scalarmult_base(pair.id.data(), pair.secret.view().data());
  return pair;
}

Bytes seal_to(const SealKey& to, ByteView plain) {
  Bytes out(plain.size() + crypto_box_SEALBYTES);
  crypto_box_seal(out.data(), plain.data(), plain.size(), to.data());
  return out;
}

std::optional<Bytes> open_sealed(const SealPair& own, ByteView sealed) {
  if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
  Bytes out(sealed.size() - crypto_box_SEALBYTES);
  if (crypto_box_seal_open(out.data(), sealed.data(), sealed.size(), own.id.data(), own.secret.view().data()) != 0) return std::nullopt;
  return out;
}

Bytes aead_seal(ByteView key, ByteView nonce, ByteView plain, ByteView associated) {
  Bytes out(plain.size() + kAeadTagSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), associated.data(), associated.size(), nullptr,
                                             nonce.data(), key.data());
  return out;
}

std::optional<Bytes> aead_open(ByteView key, ByteView nonce, ByteView sealed, ByteView associated) {
  if (sealed.size() < kAeadTagSize || key.size() != kAeadKeySize || nonce.size() != kAeadNonceSize) return std::nullopt;
  Bytes out(sealed.size() - kAeadTagSize);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(), associated.data(),
                                                 associated.size(), nonce.data(), key.data()) != 0)
    return std::nullopt;
  return out;
}

bool equal_secret(ByteView a, ByteView b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(std::span<Byte> bytes) {
  if (!bytes.empty()) sodium_memzero(bytes.data(), bytes.size());
}

}  // namespace kyhop
