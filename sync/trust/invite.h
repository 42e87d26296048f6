// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "storage/crypto/crypto.h"
#include "sync/trust/genesis.h"

namespace kyhop {

inline constexpr std::size_t kInviteSecretSize = 16;
inline constexpr std::size_t kMaxAddresses = 8;

/// What a new device needs for its first contact: a file, or the text of a QR code. Whoever holds it may try to join as that
/// person once, and the six digits decide. Layout in docs/formats/enrolment.md.
struct Invite {
  InviteId id;
  CouncilId council;
  PersonId person;
  Hash256 clerk;  ///< hash of the clerk device's key: the only device that may answer
  Secret secret;  ///< one-time, kInviteSecretSize bytes
  bool no_code = false;
  std::string council_name;
  std::string person_name;
  std::vector<std::string> addresses;  ///< HOST:PORT hints

  Bytes encode() const;
  static Result<Invite> decode(ByteView bytes);
  Invite copy() const;
};

/// The hash of a clerk device's key that an invite names.
Hash256 clerk_key_hash(const DeviceId& clerk);

/// The pre-shared key of the first link: BLAKE2b-256("kyhop invite psk v1" ‖ secret).
Secret invite_psk(ByteView secret);

}  // namespace kyhop
