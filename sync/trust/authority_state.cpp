// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/trust/authority_state.h"

#include <algorithm>
#include <tuple>

namespace kyhop {

const DeviceInfo* AuthorityState::active_device(const DeviceId& device) const {
  const DeviceInfo* found = devices.find(device);
  if (found == nullptr || found->revoked) return nullptr;
  const PersonInfo* owner = person(found->person);
  return owner != nullptr && !owner->removed ? found : nullptr;
}

const PersonInfo* AuthorityState::person(const PersonId& id) const {
  return persons.find(id);
}

std::vector<const PersonInfo*> AuthorityState::active_persons() const {
  std::vector<const PersonInfo*> list;
  for (const auto& [id, info] : persons)
    if (!info.removed) list.push_back(&info);
  return list;
}

std::vector<const PersonInfo*> AuthorityState::with_role(Role role) const {
  auto list = active_persons();
  std::erase_if(list, [role](const PersonInfo* info) { return !info->roles.contains(role); });
  return list;
}

std::vector<const DeviceInfo*> AuthorityState::devices_of(const PersonId& person) const {
  std::vector<const DeviceInfo*> list;
  for (const auto& [id, info] : devices)
    if (info.person == person && active_device(id) != nullptr) list.push_back(&info);
  std::sort(list.begin(), list.end(), [](const DeviceInfo* a, const DeviceInfo* b) {
    return std::tie(a->depth, a->certificate) < std::tie(b->depth, b->certificate);
  });
  return list;
}

}  // namespace kyhop
