// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/meeting/commands/office.h"
#include "sync/trust/enrolment.h"

// A device on its way into a council: until the grant is here its keys lie in its fresh home in a database of their own, so that an
// attempt that was cut off goes on with the same keys and an invite that is bound to them still serves.

namespace kyhop {

struct Joining {
  Home home;
  Invite invite;
  SigningKey signing;
  SealPair seal;
};

/// Is this the home of a device that asked to join and did not finish?
bool is_joining(const std::filesystem::path& folder);

/// Keys for this invite in a home that was just made, or in one that is_joining(). Refused (`home`) when the home belongs to a council.
Result<Joining> begin_joining(Home home, const Invite& invite);
/// What begin_joining() left. Refused (`home`) when the home did not ask to join.
Result<Joining> resume_joining(Home home);

/// The file with which a device asks to join without a network.
Bytes join_request(const Joining& joining, const std::string& label);
/// Opens the answer to such a file; `integrity` when it is damaged or for another device.
Result<Grant> open_grant(const Joining& joining, ByteView sealed);

/// The home becomes a member's: checks the whole authority log against the genesis.
Result<std::unique_ptr<Office>> finish_joining(Joining joining, const Grant& grant);

}  // namespace kyhop
