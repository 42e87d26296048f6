// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/noise/primitives.h"

#include <sodium.h>

#include <cstring>

namespace kyhop::noise {

namespace {

static_assert(kKeySize == crypto_scalarmult_BYTES && kKeySize == crypto_aead_chacha20poly1305_ietf_KEYBYTES);
static_assert(kTagSize == crypto_aead_chacha20poly1305_ietf_ABYTES && kHashSize == crypto_generichash_blake2b_BYTES_MAX);

using Nonce = std::array<Byte, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

Nonce nonce_of(std::uint64_t n) {
  Nonce nonce{};
  for (std::size_t i = 0; i < 8; ++i) nonce[4 + i] = static_cast<Byte>(n >> (8 * i));
  return nonce;
}

void blake2b(std::span<Byte> out, std::initializer_list<ByteView> parts) {
  crypto_generichash_blake2b_state state;
  crypto_generichash_blake2b_init(&state, nullptr, 0, kHashSize);
  for (const ByteView part : parts) crypto_generichash_blake2b_update(&state, part.data(), part.size());
  crypto_generichash_blake2b_final(&state, out.data(), kHashSize);
  sodium_memzero(&state, sizeof state);
}

}  // namespace

Hash hash(ByteView a, ByteView b) {
  Hash out{};
  blake2b(out, {a, b});
  return out;
}

Secret hmac(ByteView key, ByteView a, ByteView b) {
  std::array<Byte, kBlockSize> inner{};
  if (key.size() > kBlockSize) {
    const Hash shorter = hash(key);
    std::copy(shorter.begin(), shorter.end(), inner.begin());
  } else {
    std::copy(key.begin(), key.end(), inner.begin());
  }
  std::array<Byte, kBlockSize> outer = inner;
  for (Byte& byte : inner) byte ^= 0x36;
  for (Byte& byte : outer) byte ^= 0x5c;
  Secret out(kHashSize);
  blake2b(out.span(), {inner, a, b});
  const Secret first = out.copy();
  blake2b(out.span(), {outer, first.view()});
  wipe(inner);
  wipe(outer);
  return out;
}

std::array<Secret, 3> hkdf(ByteView chaining_key, ByteView input) {
  constexpr std::array<Byte, 3> counters{1, 2, 3};
  const Secret temp = hmac(chaining_key, input);
  Secret first = hmac(temp.view(), ByteView(counters).subspan(0, 1));
  Secret second = hmac(temp.view(), first.view(), ByteView(counters).subspan(1, 1));
  Secret third = hmac(temp.view(), second.view(), ByteView(counters).subspan(2, 1));
  return {std::move(first), std::move(second), std::move(third)};
}

PublicKey public_key_of(ByteView private_key) {
  PublicKey key;
  crypto_scalarmult_base(key.data(), private_key.data());
  return key;
}

Result<Secret> dh(ByteView private_key, const PublicKey& other) {
  Secret shared(kKeySize);
  if (crypto_scalarmult(shared.span().data(), private_key.data(), other.data()) != 0)
    return fail(ErrorCode::integrity, "handshake", "the other side sent a key without secrecy (all-zero result)");
  return shared;
}

void seal(ByteView key, std::uint64_t n, ByteView associated, ByteView plain, Bytes& to) {
  const Nonce nonce = nonce_of(n);
  const std::size_t start = to.size();
  to.resize(start + plain.size() + kTagSize);
  crypto_aead_chacha20poly1305_ietf_encrypt(to.data() + start, nullptr, plain.data(), plain.size(), associated.data(), associated.size(),
                                            nullptr, nonce.data(), key.data());
}

bool open(ByteView key, std::uint64_t n, ByteView associated, ByteView sealed, Bytes& to) {
  if (sealed.size() < kTagSize) return false;
  const Nonce nonce = nonce_of(n);
  const std::size_t start = to.size();
  to.resize(start + sealed.size() - kTagSize + 1);  // one more, so that the pointer is never null
  const bool fits = crypto_aead_chacha20poly1305_ietf_decrypt(to.data() + start, nullptr, nullptr, sealed.data(), sealed.size(),
                                                              associated.data(), associated.size(), nonce.data(), key.data()) == 0;
  to.resize(fits ? start + sealed.size() - kTagSize : start);
  return fits;
}

}  // namespace kyhop::noise
