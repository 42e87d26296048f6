// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire/noise/symmetric_state.h"

namespace kyhop::noise {

SymmetricState::SymmetricState(std::string_view protocol_name) {
  const ByteView name = as_bytes(protocol_name);
  if (name.size() <= kHashSize)
    std::copy(name.begin(), name.end(), hash_.begin());
  else
    hash_ = noise::hash(name);
  chaining_key_ = Secret(hash_);
}

void SymmetricState::mix_key(ByteView input) {
  auto output = hkdf(chaining_key_.view(), input);
  chaining_key_ = std::move(output[0]);
  cipher_ = CipherState(output[1].view());
}

void SymmetricState::mix_key_and_hash(ByteView input) {
  auto output = hkdf(chaining_key_.view(), input);
  chaining_key_ = std::move(output[0]);
  mix_hash(output[1].view());
  cipher_ = CipherState(output[2].view());
}

Result<void> SymmetricState::encrypt_and_hash(ByteView plain, Bytes& to) {
  const std::size_t start = to.size();
  KYHOP_TRY(cipher_.encrypt(hash_, plain, to));
  mix_hash(ByteView(to).subspan(start));
  return {};
}

Result<void> SymmetricState::decrypt_and_hash(ByteView sealed, Bytes& to) {
  KYHOP_TRY(cipher_.decrypt(hash_, sealed, to));
  mix_hash(sealed);
  return {};
}

std::pair<CipherState, CipherState> SymmetricState::split() const {
  const auto output = hkdf(chaining_key_.view(), {});
  return {CipherState(output[0].view()), CipherState(output[1].view())};
}

}  // namespace kyhop::noise
