// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/noise/cipher_state.h"

#include <limits>

namespace kyhop::noise {

namespace {

constexpr std::uint64_t kReservedNonce = std::numeric_limits<std::uint64_t>::max();

Failure used_up() {
  return fail(ErrorCode::integrity, "encrypted link", "its counter of messages is used up", "connect again");
}

}  // namespace

Result<void> CipherState::encrypt(ByteView associated, ByteView plain, Bytes& to) {
  if (!has_key()) {
    append(to, plain);
    return {};
  }
  if (nonce_ == kReservedNonce) return used_up();
  seal(key_.view(), nonce_, associated, plain, to);
  ++nonce_;
  return {};
}

Result<void> CipherState::decrypt(ByteView associated, ByteView sealed, Bytes& to) {
  if (!has_key()) {
    append(to, sealed);
    return {};
  }
  if (nonce_ == kReservedNonce) return used_up();
  if (!open(key_.view(), nonce_, associated, sealed, to))
    return fail(ErrorCode::integrity, "encrypted link", "a message does not open: it was changed, repeated, or sealed with another key",
                "connect again");
  ++nonce_;
  return {};
}

void CipherState::rekey() {
  if (!has_key()) return;
  const std::array<Byte, kKeySize> zeros{};
  Bytes sealed;
  seal(key_.view(), kReservedNonce, {}, zeros, sealed);
  key_ = Secret(ByteView(sealed).first(kKeySize));
  wipe(sealed);
}

}  // namespace kyhop::noise
