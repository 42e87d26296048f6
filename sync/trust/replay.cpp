// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/replay.h"

#include <algorithm>
#include <stdexcept>

#include "sync/record/body.h"
#include "sync/trust/trust.pb.h"

namespace kyhop {

namespace {

// Accepted entries were decoded strictly before, so a failure here is a bug and not bad input.
template <typename Message>
Message read(ByteView bytes) {
  Message message;
  if (!decode_body(message, bytes)) throw std::logic_error("an accepted authority entry cannot be read");
  return message;
}

void enrol(AuthorityState& state, const PersonId& person, const pb::DeviceKeys& keys, bool no_code, const Record& entry,
           std::uint64_t depth) {
  DeviceInfo info;
  info.device = *DeviceId::from(as_bytes(keys.device()));
  info.seal_key = *SealKey::from(as_bytes(keys.seal_key()));
  info.person = person;
  info.label = keys.label();
  info.no_code = no_code;
  info.depth = depth;
  info.certificate = entry.hash();
  info.first_epoch = Epoch{keys.first_epoch()};
  if (!state.devices.contains(info.device)) state.devices.put(info.device, info);
}

void add_clerk(AuthorityState& state, const Record& entry, std::uint64_t depth) {
  const auto act = read<pb::ClerkAct>(as_bytes(read<pb::ClerkAppointment>(*entry.body()).act()));
  PersonInfo info;
  info.person = PersonId::prefix_of(entry.hash().view());
  info.name = act.name();
  info.roles = {Role::clerk};
  info.depth = depth;
  if (!state.persons.contains(info.person)) state.persons.put(info.person, info);
  enrol(state, info.person, act.keys(), false, entry, depth);
}

void add_person(AuthorityState& state, const Record& entry, std::uint64_t depth) {
  const auto body = read<pb::PersonAdd>(*entry.body());
  PersonInfo info;
  info.person = PersonId::prefix_of(entry.hash().view());
  info.name = body.name();
  for (const std::uint32_t role : body.roles()) info.roles.insert(*role_from_number(role));
  info.groups.insert(body.groups().begin(), body.groups().end());
  info.title = body.title();
  info.phone = body.phone();
  info.email = body.email();
  info.depth = depth;
  if (!state.persons.contains(info.person)) state.persons.put(info.person, info);
}

void change_roles(AuthorityState& state, const Record& entry) {
  const auto body = read<pb::RoleChange>(*entry.body());
  const PersonInfo* found = state.persons.find(*PersonId::from(as_bytes(body.person())));
  if (found == nullptr) return;
  PersonInfo person = *found;
  for (const std::uint32_t role : body.add_roles()) person.roles.insert(*role_from_number(role));
  for (const std::uint32_t role : body.remove_roles()) person.roles.erase(*role_from_number(role));
  person.groups.insert(body.add_groups().begin(), body.add_groups().end());
  for (const std::string& group : body.remove_groups()) person.groups.erase(group);
  state.persons.put(person.person, person);
}

void remove_person(AuthorityState& state, const Record& entry) {
  const PersonInfo* found = state.persons.find(*PersonId::from(as_bytes(read<pb::PersonRemove>(*entry.body()).person())));
  if (found == nullptr) return;
  PersonInfo person = *found;
  person.removed = true;
  state.persons.put(person.person, person);
}

void revoke_device(AuthorityState& state, const Record& entry) {
  const DeviceInfo* found = state.devices.find(*DeviceId::from(as_bytes(read<pb::DeviceRevoke>(*entry.body()).device())));
  if (found == nullptr) return;
  DeviceInfo device = *found;
  device.revoked = true;
  state.devices.put(device.device, device);
}

}  // namespace

DeviceId enrolled_device(const Record& entry) {
  return *DeviceId::from(as_bytes(read<pb::DeviceAct>(as_bytes(read<pb::DeviceEnrol>(*entry.body()).act())).keys().device()));
}

void replay(AuthorityState& state, const Record& entry, std::uint64_t depth) {
  state.depth = std::max(state.depth, depth);
  switch (entry.header().kind) {
    case kind::clerk_appointment:
      return add_clerk(state, entry, depth);
    case kind::person_add:
      return add_person(state, entry, depth);
    case kind::role_change:
      return change_roles(state, entry);
    case kind::person_remove:
      return remove_person(state, entry);
    case kind::device_enrol: {
      const auto act = read<pb::DeviceAct>(as_bytes(read<pb::DeviceEnrol>(*entry.body()).act()));
      return enrol(state, *PersonId::from(as_bytes(act.person())), act.keys(), act.no_code(), entry, depth);
    }
    case kind::device_revoke:
      return revoke_device(state, entry);
    default:
      return;
  }
}

}  // namespace kyhop
