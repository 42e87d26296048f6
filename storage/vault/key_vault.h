// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/base/error.h"
#include "storage/crypto/crypto.h"
#include "storage/replica/replica.h"

namespace kyhop {

/// Named secrets of this device, in the table local_keys of the encrypted replica; they never leave it. The replica must outlive the vault.
class KeyVault {
 public:
  /// Makes the table when it is missing.
  static Result<KeyVault> open(Replica& replica);

  Result<void> put(std::string_view name, ByteView secret);
  /// Nothing when there is none of this name.
  Result<std::optional<Secret>> get(std::string_view name);
  Result<void> erase(std::string_view name);
  /// Names that start with `prefix`, sorted.
  Result<std::vector<std::string>> names(std::string_view prefix = {});

  /// The keys of this device; nothing before put_device_keys().
  Result<std::optional<SigningKey>> signing_key();
  Result<std::optional<SealPair>> seal_pair();
  /// Refused when the device has keys already: a device never changes its identity.
  Result<void> put_device_keys(const SigningKey& signing, const SealPair& seal);

 private:
  explicit KeyVault(Replica& replica) : replica_(&replica) {}
  Replica* replica_;
};

}  // namespace kyhop
