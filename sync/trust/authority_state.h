// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "storage/crypto/crypto.h"
#include "sync/trust/persistent_map.h"
#include "sync/trust/role.h"

namespace kyhop {

/// How an enrolled device stands in a state of the authority set.
struct DeviceInfo {
  DeviceId device;
  SealKey seal_key;
  PersonId person;
  std::string label;
  bool no_code = false;  ///< enrolled by a script, without comparing six digits
  bool revoked = false;
  std::uint64_t depth = 0;  ///< causal depth of the enrolling entry: enrolment order, with the hash as tie-break
  RecordHash certificate;   ///< the enrolling entry
  Epoch first_epoch{};      ///< of its log; what follows after a restore has another
};

struct PersonInfo {
  PersonId person;
  std::string name;
  Roles roles;
  std::set<std::string> groups;
  std::string title, phone, email;
  bool removed = false;
  std::uint64_t depth = 0;
};

/// What the authority entries up to some heads say. Copies share what they have in common.
struct AuthorityState {
  PersistentMap<PersonId, PersonInfo> persons;
  PersistentMap<DeviceId, DeviceInfo> devices;
  std::uint64_t depth = 0;  ///< of the deepest entry; never falls along one log

  /// An enrolled, not revoked device of a person who was not removed; nullptr otherwise.
  const DeviceInfo* active_device(const DeviceId& device) const;
  const PersonInfo* person(const PersonId& person) const;
  /// Persons in office, by id.
  std::vector<const PersonInfo*> active_persons() const;
  std::vector<const PersonInfo*> with_role(Role role) const;
  /// Active devices of a person, first-enrolled first (causal depth, then hash).
  std::vector<const DeviceInfo*> devices_of(const PersonId& person) const;
};

}  // namespace kyhop
