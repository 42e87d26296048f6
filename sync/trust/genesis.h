// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "storage/crypto/crypto.h"
#include "sync/record/record.h"

namespace kyhop {

/// The self-certifying beginning of a council: its id is the first 16 bytes of the hash of what the root keys signed.
struct Genesis {
  CouncilId council;
  std::string name;
  std::vector<DeviceId> root_keys;  ///< ascending
  std::uint32_t root_threshold = 1;
  Bytes container;  ///< as kept and sent: header ‖ body ‖ signatures, docs/formats/record.md

  /// Signed by every root key given; the threshold is all of them for one key, else the majority.
  static Genesis create(std::string name, const std::vector<const SigningKey*>& roots, Hlc at, Random& random);
  /// Checks layout, limits and the signature of every root key.
  static Result<Genesis> decode(ByteView container);

  /// What the roots sign for an act outside the genesis.
  Bytes root_signing_bytes(ByteView act) const;
  /// At least root_threshold different root keys signed `act`. Pairs are (index of the root key, signature).
  bool roots_signed(ByteView act, const std::vector<std::pair<std::uint32_t, Signature>>& signatures) const;
};

}  // namespace kyhop
