// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/meeting/commands/office.h"
#include "sync/trust/enrolment.h"

namespace kyhop {

// ---- Founding ----

/// Makes a council: root key file, genesis, the clerk and this device as the clerk's. `home` is fresh.
Result<std::unique_ptr<Office>> create_council(Home home, const std::string& name, const std::string& clerk, const std::string& label,
                                               const std::filesystem::path& root_out, const Protection& root_protection);

/// Makes the home of a new device from a grant and the keys it asked with. Checks the whole authority log against the genesis.
Result<std::unique_ptr<Office>> finish_joining(Home home, const Invite& invite, const Grant& grant, const SigningKey& signing,
                                               const SealPair& seal);

// ---- Persons ----

struct NewPerson {
  std::string name;
  Roles roles;  ///< empty: delegate
  std::vector<std::string> groups;
  std::string title, phone, email;
  std::string seat = {};  ///< as seat_label() reads it; empty: none yet
};
Result<PersonId> add_person(Office& office, const NewPerson& person);
/// Several persons in one transaction: all or none.
Result<std::vector<PersonId>> add_persons(Office& office, const std::vector<NewPerson>& persons);
Result<void> add_role(Office& office, const PersonId& person, Role role);
Result<void> remove_role(Office& office, const PersonId& person, Role role);
Result<void> remove_person(Office& office, const PersonId& person);

// ---- Devices ----

enum class RevokeCause { lost = 1, stolen = 2, retired = 3, replaced = 4, returned = 5 };
std::optional<RevokeCause> revoke_cause_from_token(std::string_view token);

/// Takes a device out of the council: what it wrote beyond what is here does not count, and the link secret changes.
Result<void> revoke_device(Office& office, const DeviceId& device, RevokeCause cause);

/// Certificate for a device that countersigned `act`, and the secrets that its person is to have, inside a transaction of the caller.
Result<void> certify(Office& office, Ledger::Writer& writer, ByteView act, const Signature& countersignature);
/// What the new device needs to begin.
Result<Grant> grant_for(Office& office);

/// The link secrets that this device holds, newest first (by depth, then epoch id).
Result<std::vector<Secret>> link_secrets(Office& office);

}  // namespace kyhop
