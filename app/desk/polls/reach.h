// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <set>

#include "app/meeting/commands/office.h"

namespace kyhop {

/// Whom this home's node is linked with now, as far as it has said.
struct Reach {
  std::set<DeviceId> in_sync;  ///< hold what this device holds, this device among them; both sides said so
  int links = 0;
};
Result<Reach> reach_of(Office& office);

}  // namespace kyhop
