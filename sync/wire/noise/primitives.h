// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>

#include "storage/crypto/crypto.h"

// The functions that the Noise Protocol Framework (revision 34, section 12) takes from a suite, for 25519, ChaChaPoly and
// BLAKE2b. All of them are libsodium's primitives; HMAC and HKDF are composed from BLAKE2b as section 4.3 says.

namespace kyhop::noise {

inline constexpr std::size_t kKeySize = 32;     ///< DHLEN, and the size of cipher keys and pre-shared keys
inline constexpr std::size_t kHashSize = 64;    ///< HASHLEN of BLAKE2b
inline constexpr std::size_t kBlockSize = 128;  ///< BLOCKLEN of BLAKE2b
inline constexpr std::size_t kTagSize = 16;     ///< Poly1305
inline constexpr std::size_t kMaxMessage = 65535;

using PublicKey = FixedId<struct NoisePublicKeyTag, kKeySize>;
using Hash = std::array<Byte, kHashSize>;

/// BLAKE2b-512 of a ‖ b.
Hash hash(ByteView a, ByteView b = {});
/// RFC 2104 over BLAKE2b-512, of a ‖ b.
Secret hmac(ByteView key, ByteView a, ByteView b = {});

/// Three outputs of 64 bytes; a caller that wants two ignores the last (section 4.3).
std::array<Secret, 3> hkdf(ByteView chaining_key, ByteView input);

PublicKey public_key_of(ByteView private_key);
/// X25519. Refused when the result is all zero: then the other key chose it alone (RFC 7748, section 6.1).
Result<Secret> dh(ByteView private_key, const PublicKey& other);

/// ChaCha20-Poly1305 of RFC 8439, nonce = 32 zero bits ‖ little-endian n. Appends plain.size() + 16 bytes.
void seal(ByteView key, std::uint64_t n, ByteView associated, ByteView plain, Bytes& to);
/// Appends sealed.size() - 16 bytes; false, and nothing appended, when the tag does not fit.
bool open(ByteView key, std::uint64_t n, ByteView associated, ByteView sealed, Bytes& to);

}  // namespace kyhop::noise
